import { canonicalUrl } from '../article/canonical-url.ts'
import { isWall } from '../capture/partial-cues.ts'
import type { Page } from './page.ts'
import { resolveAddress } from './page-address.ts'
import type { PageMap } from './page-map.ts'

/** A query that names a page of several: "?page=2", "?hal=all". */
const pageQuery = /[?&](?:page|hal|halaman)=(?<number>\d+|all)\b/i

/**
 * Whether the capture holds only a part of its article, and why: a wall asks to subscribe, or links lead
 * to further pages of the same article and it was not saved as one.
 */
export function findPartial(
  page: Page,
  map: PageMap,
  own: { url: string | null; savedUrl: string | null },
  base: string | null,
): 'paywall' | 'more-pages' | null {
  for (let index = Math.max(map.lastProse - 2, 0); index < map.zone.end; index += 1) {
    const text = page.lines[index]?.text ?? ''
    if (isWall(text)) return 'paywall'
  }
  if (own.url === null || pageQuery.exec(own.savedUrl ?? '')?.groups?.number === 'all') return null
  const key = canonicalUrl(own.url)
  for (let index = map.scope.start; index < map.zone.end; index += 1) {
    for (const { element } of page.lines[index]?.links ?? []) {
      const address = resolveAddress(element.attributes.get('href') ?? '', base)
      if (address !== null && isLaterPage(address, key)) return 'more-pages'
    }
  }
  return null
}

function isLaterPage(address: string, key: string): boolean {
  const other = canonicalUrl(address)
  const number = pageQuery.exec(address)?.groups?.number
  if (other === key) return number !== undefined && number !== '1' && number !== '0'
  return (
    other.startsWith(`${key}/`) &&
    /^\d{1,2}$/.test(other.slice(key.length + 1)) &&
    !other.endsWith('/1')
  )
}
