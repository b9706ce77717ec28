/** A host that can be linked to: letters, digits, dots and hyphens, with or without a port. */
const plainHost = /^https?:\/\/[\p{L}\p{M}\p{N}.-]+(?::(?:\d{1,4}|[1-5]\d{4}))?(?=[/?#]|$)/iu

/** Characters that an address must escape (RFC 3986, with the letters of RFC 3987). */
const notAddress =
  /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%\u{A0}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFEF}]/gu

/**
 * Escapes the address of a page for a link. The schema accepts what people paste, which may break the rules
 * of addresses. Returns null for a host that is not plain; such an address is shown as text.
 */
export function quoteAddress(address: string): string | null {
  if (!plainHost.test(address)) return null
  const [page = '', ...anchor] = address.replace(/%(?![0-9A-Fa-f]{2})/g, '%25').split('#')
  const quoted = [page, ...(anchor.length > 0 ? [anchor.join('%23')] : [])].join('#')
  return quoted.replace(notAddress, (found) =>
    /\p{Cs}/u.test(found) ? '' : encodeURIComponent(found),
  )
}
