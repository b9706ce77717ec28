import { canonicalUrl } from '../article/canonical-url.ts'
import { findPageOf, findPageRow, isNextPage } from '../capture/partial-cues.ts'
import type { Page, PageLine } from './page.ts'
import { resolveAddress } from './page-address.ts'
import type { PageMap } from './page-map.ts'

/** A query that names a page of several: "?page=2", "?hal=all". */
const pageQuery = /[?&](?:page|p|hal|halaman|start|pg)=(?<number>\d+|all)\b/i

/** A word that the next story has not, as in "Berikutnya: Harga beras naik". */
const pageWord =
  /halaman|page|seite|página|pagina|strona|страница|sayfa|trang|ページ|页|頁|페이지/iu

/** Why a capture holds only a part of its article. */
export type Partial = 'paywall' | 'more-pages' | 'metadata'

/** A text for subscribers that has fewer characters was cut; a longer one was saved by one of them. */
const minPaid = 900

/** A text with a smaller share of the words that the page counts for machines is a part. */
const minWordShare = 0.6

/**
 * Whether the capture holds only a part of its article, and why: its text ends at a wall, links lead to
 * further pages of the same article and it was not saved as one, or the page says so for machines.
 */
export function findPartial(
  page: Page,
  map: PageMap,
  own: { url: string | null; savedUrl: string | null; isPaid: boolean; wordCount: number | null },
  base: string | null,
  isWalled: boolean,
): Partial | null {
  if (isWalled) return 'paywall'
  if (leadsOn(page, map, own, base)) return 'more-pages'
  const { characters, words } = measure(page, map)
  const isShort = own.wordCount !== null && words < own.wordCount * minWordShare
  return isShort || (own.isPaid && characters < minPaid) ? 'metadata' : null
}

function measure({ lines }: Page, { scope, furniture }: PageMap) {
  let characters = 0
  let words = 0
  for (let index = scope.start; index < scope.end; index += 1) {
    if (furniture[index] !== null) continue
    const text = lines[index]?.text ?? ''
    characters += text.length
    words += text.split(' ').length
  }
  return { characters, words }
}

/** Whether links below the text lead to another page of the same article. */
function leadsOn(
  page: Page,
  map: PageMap,
  own: { url: string | null; savedUrl: string | null },
  base: string | null,
): boolean {
  const saved = pageQuery.exec(own.savedUrl ?? '')?.groups?.number
  if (saved === 'all') return false
  const key = own.url === null ? null : canonicalUrl(own.url)
  const current = Number(saved ?? pageQuery.exec(own.url ?? '')?.groups?.number ?? 1)
  for (let index = map.scope.start; index < map.zone.end; index += 1) {
    const line = page.lines[index]
    if (line === undefined || isOtherPlace(map.furniture[index] ?? null)) continue
    // "1 / 5" alone counts the pictures of a gallery.
    const count = /\p{L}/u.test(line.text) ? findPageOf(line.text) : null
    if (count !== null && count.page < count.of) return true
    if (findPageRow(line.text)?.leadsOn === true) return true
    for (const { element, text } of line.links) {
      const href = element.attributes.get('href') ?? ''
      // A query alone is always one of the same page, whatever its address is.
      const isOwn = href.startsWith('?') && (/^\d{1,2}$/.test(text) || isNextPage(text))
      if (isOwn && Number(pageQuery.exec(href)?.groups?.number ?? 0) > current) return true
      const address = resolveAddress(href, base)
      if (key !== null && address !== null && isLaterPage(address, key, current)) return true
      // "Nächste Seite: Der Nachbar mit der Pumpe"
      const [phrase = '', title] = text.split(/[:：]/u)
      const isPage = title !== undefined && pageWord.test(phrase) && isNextPage(phrase)
      if (isPage && map.furniture[index] === 'pages') return true
      const isNext = /(?:^|\s)next(?:\s|$)/i.test(element.attributes.get('rel') ?? '')
      if (isNext && isNextPage(text) && index < map.scope.end) return true
    }
  }
  return false
}

/** Returns which page of how many the text says that it is: "Halaman 2 dari 4"; null when it does not. */
export function findPrintedPart({ lines }: Page, { scope, zone, furniture }: PageMap) {
  for (let index = scope.start; index < zone.end; index += 1) {
    const text = lines[index]?.text ?? ''
    if (isOtherPlace(furniture[index] ?? null) || !/\p{L}/u.test(text)) continue
    const printed = findPageOf(text)
    if (printed !== null) return printed
  }
  return null
}

/** Lists of other stories and comments have pages of their own. */
function isOtherPlace(furniture: string | null): boolean {
  return furniture !== null && furniture !== 'pages'
}

/** Whether an address is that of a later page than the `current` one of the article at `key`, or of the whole. */
function isLaterPage(address: string, key: string, current: number): boolean {
  const other = canonicalUrl(address)
  const number = pageQuery.exec(address)?.groups?.number
  if (other === key || other.replace(pageQuery, '') === key) {
    return number === 'all' || Number(number ?? 0) > current
  }
  const inPath = /^(?:page\/)?(?<page>\d{1,2})$/.exec(other.slice(key.length + 1))?.groups?.page
  return other.startsWith(`${key}/`) && Number(inPath ?? 0) > current
}

/** Whether a line is the row that leads through an article's pages: "1 2 3", "Halaman: 1 2 3 Selanjutnya". */
export function isPageNumbers({ text, links }: PageLine): boolean {
  if (findPageRow(text) !== null) return true
  return (
    links.length > 0 &&
    text.length < 60 &&
    /^(?:(?:halaman|page|seite|página|pagina|sayfa|страница)\s?:?\s?)?\d{1,2}(?:[\s|·,]+\d{1,2})*(?:[\s|·,]+(?:\p{L}+|[»›>]+))?$/iu.test(
      text,
    )
  )
}
