/** An address in its parts: `https:`, `example.org`, `/desa/`, `?id=1`. */
const absolute = /^(?<scheme>https?:)\/\/(?<host>[^/?#\s]+)(?<path>[^?#]*)(?<query>\?[^#]*)?/i

/**
 * The absolute http or https address that `href` means on the page `base`, without its hash; null for
 * any other scheme, for a mere place on the same page, and for what no address can be.
 */
export function resolveAddress(href: string, base: string | null): string | null {
  // As browsers do: white space around it, and tabs and line breaks inside, are not part of it.
  const plain = href.trim().replace(/[\t\n\r]/g, '')
  const written = plain.replaceAll(' ', '%20').replace(/#.*$/s, '')
  if (written === '') return null
  const joined = /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : join(written, base)
  const groups = joined === null ? undefined : absolute.exec(joined)?.groups
  if (groups === undefined || /\p{Cc}|\s/u.test(joined ?? '')) return null
  const { scheme = '', host = '', path = '', query = '' } = groups
  if (host.includes('@') || host.includes('\\')) return null
  const address = `${scheme.toLowerCase()}//${host.toLowerCase()}${dropDots(path)}${query}`
  return findArchived(address)?.url ?? address
}

/** A page in a web archive: "https://web.archive.org/web/20240304102233/https://example.org/desa". */
const archived =
  /^https?:\/\/[^/]+\/web\/(?<digits>\d{8,14})(?:[a-z]{2}_)?\/(?<url>https?:\/{1,2}.+)$/i

/**
 * The original address of a page in a web archive, with the archive's own date; null for any other.
 *
 * @example findArchived('https://web.archive.org/web/20240304102233/https://example.org/desa') → { url: 'https://example.org/desa', digits: '20240304102233' }
 */
export function findArchived(address: string): { url: string; digits: string } | null {
  const groups = archived.exec(address)?.groups
  if (groups?.url === undefined || groups.digits === undefined) return null
  return { url: groups.url.replace(/^(https?:\/)(?=[^/])/i, '$1/'), digits: groups.digits }
}

function join(relative: string, base: string | null): string | null {
  const groups = base === null ? undefined : absolute.exec(base)?.groups
  if (groups === undefined) return relative.startsWith('//') ? `https:${relative}` : null
  const { scheme = '', host = '', path = '' } = groups
  if (relative.startsWith('//')) return `${scheme}${relative}`
  const site = `${scheme}//${host}`
  if (relative.startsWith('/')) return `${site}${relative}`
  if (relative.startsWith('?')) return `${site}${path}${relative}`
  return `${site}${path.replace(/[^/]*$/, '') || '/'}${relative}`
}

/** Resolves `.` and `..` in a path. */
function dropDots(path: string): string {
  if (!/\/\.{1,2}(?:\/|$)/.test(path)) return path === '' ? '/' : path
  const kept: string[] = []
  const parts = path.split('/').slice(1)
  parts.forEach((part, index) => {
    if (part === '..') kept.pop()
    else if (part !== '.') kept.push(part)
    if (/^\.{1,2}$/.test(part) && index === parts.length - 1) kept.push('')
  })
  return `/${kept.join('/')}`
}

/** The host of an absolute address, without `www.`; null when it is none. */
export function findHost(address: string): string | null {
  return (
    absolute
      .exec(address)
      ?.groups?.host?.toLowerCase()
      .replace(/^www\./, '') ?? null
  )
}
