import { canonicalUrl } from '../article/canonical-url.ts'
import type { PagePart } from '../article/schema.ts'

/** The number of a part in the query of an address: "?page=2", "&hal=3". */
const inQuery =
  /[?&](?:page|hal|halaman|paged|pg|seite|pagina|strona|sayfa)=(?<number>\d{1,2})(?:&|#|$)/i
/** The number of a part at the end of a path: "/kabar/jembatan/2", "/kabar/jembatan/page/2/". */
const inPath = /\/(?:page\/|hal\/|halaman\/)?(?<number>\d{1,2})\/?(?:[?#]|$)/i
/** A query that asks for all parts on one page. */
const whole =
  /[?&](?:(?:page|hal|halaman|p|pg)=(?:all|semua)|(?:single|singlepage|showall|all|fullpage)=(?:1|true|all|yes))\b/i

/** What a page says of its place among the parts of an article. */
type PartSigns = {
  /** Addresses of the page: where it was saved from, and its own. */
  urls: readonly (string | null)[]
  /** Addresses that the page names as its previous and next part. */
  previous: string | null
  next: string | null
  /** What it prints: "Halaman 2 dari 4". */
  printed: { page: number; of: number } | null
  /** Whether the text leads on to a later part. */
  leadsOn: boolean
  /** Whether a wall cuts the text off. */
  isCut: boolean
}

/** Whether an address asks for all parts on one page: "?page=all". */
export function asksForWhole(url: string | null): boolean {
  return url !== null && whole.test(url)
}

/**
 * Finds which part of an article a page holds. Returns null for a page that is the whole article, or does not
 * say. A next or previous page counts only when it is another part of the same address, because many sites name
 * the next article so.
 */
export function findPagePart(signs: PartSigns): PagePart | null {
  const { urls, previous, next, printed, isCut } = signs
  if (urls.some(asksForWhole)) return null
  const own = urls.find((url) => url !== null) ?? null
  const before = own === null ? null : findNumber(previous, own)
  const after = own === null ? null : findNumber(next, own)
  const number =
    printed?.page ??
    urls
      .map((url) => inQuery.exec(url ?? '')?.groups?.number)
      .find((found) => found !== undefined) ??
    (before !== null ? before + 1 : after !== null ? after - 1 : signs.leadsOn ? 1 : null)
  if (number === null) return null
  const of = printed?.of ?? null
  const known = Number(number)
  if (known < 1 || of === 1) return null
  const leadsOn = of === null ? signs.leadsOn || (after !== null && after > known) : known < of
  const isStated = of !== null || before !== null || after !== null || signs.leadsOn
  return { number: known, of, leadsOn, isCut, isStated }
}

/** Returns the number of another part of the same article: 1 for its plain address, null for another article. */
function findNumber(address: string | null, own: string): number | null {
  if (address === null || removePart(address) !== removePart(own)) return null
  const found = inQuery.exec(address)?.groups?.number ?? inPath.exec(address)?.groups?.number
  return found === undefined ? 1 : Number(found)
}

/** Returns the canonical address of the whole article: without query of a part, and without "/2" or "/page/2". */
export function removePart(url: string): string {
  return canonicalUrl(url).replace(/\/(?:page\/|hal\/|halaman\/)?\d{1,2}$/i, '')
}
