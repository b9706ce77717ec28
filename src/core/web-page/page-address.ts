/** An address in its parts: `https:`, `example.org`, `/desa/`, `?id=1`. */
const absolute = /^(?<scheme>https?:)\/\/(?<host>[^/?#\s]+)(?<path>[^?#]*)(?<query>\?[^#]*)?/i

/**
 * The absolute http or https address that `href` means on the page `base`, without its hash; null for
 * any other scheme, for a mere place on the same page, and for what no address can be.
 */
export function resolveAddress(href: string, base: string | null): string | null {
  // As browsers do: white space around it, and tabs and line breaks inside, are not part of it.
  const plain = [...href.trim()].filter((character) => !/[\t\n\r]/.test(character)).join('')
  const written = plain.replaceAll(' ', '%20').replace(/#.*$/s, '')
  if (written === '') return null
  const joined = /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : join(written, base)
  const groups = joined === null ? undefined : absolute.exec(joined)?.groups
  if (groups === undefined || /\p{Cc}|\s/u.test(joined ?? '')) return null
  const { scheme = '', host = '', path = '', query = '' } = groups
  if (host.includes('@') || host.includes('\\')) return null
  return `${scheme.toLowerCase()}//${host.toLowerCase()}${dropDots(path)}${query}`
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
