/** A host that can be linked to: names and numbers, with or without a port. */
const plainHost = /^https?:\/\/[\p{L}\p{M}\p{N}.-]+(?::(?:\d{1,4}|[1-5]\d{4}))?(?=[/?#]|$)/iu

/** What an address holds as it is (RFC 3986, with the letters of RFC 3987); the rest is quoted. */
const notAddress =
  /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%\u{A0}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFEF}]/gu

/**
 * An address of a page as a link can hold it. The schema takes what people paste, which may break the
 * rules of addresses. Null where the host is no plain one: that is text then, and not a link.
 */
export function quoteAddress(address: string): string | null {
  if (!plainHost.test(address)) return null
  const [page = '', ...anchor] = address.replace(/%(?![0-9A-Fa-f]{2})/g, '%25').split('#')
  const quoted = [page, ...(anchor.length > 0 ? [anchor.join('%23')] : [])].join('#')
  return quoted.replace(notAddress, (found) =>
    /\p{Cs}/u.test(found) ? '' : encodeURIComponent(found),
  )
}
