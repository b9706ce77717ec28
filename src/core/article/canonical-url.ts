/**
 * Reduces an address to what identifies the page: scheme, `www.`, query, hash and trailing slashes
 * say how it was reached, not which page it is.
 */
export function canonicalUrl(url: string): string {
  const bare = url
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
  const slash = bare.indexOf('/')
  return slash === -1 ? bare.toLowerCase() : bare.slice(0, slash).toLowerCase() + bare.slice(slash)
}
