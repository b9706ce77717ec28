import { cleanText } from '../text/clean-text.ts'
import { headlineKey } from '../text/slug.ts'
import { listWords } from './class-words.ts'
import { isWithin } from './line-place.ts'
import type { Page, PageLine } from './page.ts'
import { findHost } from './page-address.ts'
import type { Metadata, Stated } from './page-metadata.ts'
import { isByline } from './picture-lines.ts'
import { judgeTitle, listLinkedNames } from './site-names.ts'
import { weighLength } from './tree-weights.ts'
import { findUnnamedHeadline } from './unnamed-headline.ts'

/** A page's headline: its line where it is printed, and the words. */
export type PageHeadline = { index: number | null; text: string; from: string }

/** What parts the headline from the name of the site in a title: " - ", " | ", " :: ". */
const separator = /\s+(?:[-–—|:•»·]|::)\s+|\s*[|｜]\s*|_(?=\p{Script=Han})/u

/** A longer line is no headline but a text that is set as one. In code units. */
const maxHeadline = 700

/** Words of a section's name that a page may print before its headline. */
const maxKicker = 4

/** A kicker, and signs that the metadata leaves out. In code units. */
const maxKickerLength = 80

/**
 * The headline as printed: the heading whose words the page's own metadata repeats, else its first h1.
 * The site's own name is none. Metadata alone gives one when no line does: it may carry the site's name. Where
 * it is nothing but that name, the page's most prominent line above the text is the headline.
 */
export function findPageHeadline(
  page: Page,
  metadata: Pick<Metadata, 'headlines' | 'outlets' | 'url'>,
): PageHeadline | null {
  const { lines } = page
  const sites = listSites(metadata, page)
  const stated = metadata.headlines.map(({ value, from }) => {
    return { value: dropSite(value, sites), from }
  })
  const wanted = listWanted(metadata.headlines, stated, sites)
  const whole = metadata.headlines.map(({ value }) => headlineKey(value)).join('\n')

  const keys = listKeys(stated)
  const longest = Math.max(0, ...metadata.headlines.map(({ value }) => value.length))
  let best: { index: number; score: number } | null = null
  /** The lowest heading that may be a headline without the metadata's word. */
  let least = 3
  for (const [index, line] of lines.entries()) {
    const { block, links } = line
    if (line.text.length > maxHeadline) continue
    const text = line.clean
    const rank = findRank(line)
    // No longer line can be what the page calls its headline.
    if (rank < 3 && text.length > longest + maxKickerLength) continue
    const key = headlineKey(text)
    const isPart = key.length >= 15 && key.includes(' ') && whole.includes(key)
    const part = isPart || findKicker(text, keys) !== null ? 5 : 0
    // A heading of the text may have the words of a part of the title: an h1 counts for more.
    const match = wanted.get(key) ?? (rank === 1 ? Math.min(part, 1) : part)
    const isMarked = block.attributes.get('itemprop') === 'headline'
    // A site prints its own name in a first heading: then the headline is a second one.
    const isSite = sites.has(key) || isLogo(line)
    if (isSite && (wanted.get(key) ?? 0) < sure) {
      if (rank === 3) least = 2
      continue
    }
    if (match === 0 && !isMarked && (rank < least || isByline(text))) continue
    // A list of stories links its headlines; an article does not link its own.
    const score = match + rank + (isMarked ? 2 : 0) - (links.length > 0 ? 4 : 0)
    if (score > 0 && (best === null || score > best.score)) best = { index, score }
  }
  if (best === null && stated.length > 0) {
    const titles = metadata.headlines.map(({ value }) => judgeTitle(value, sites))
    const isNameless = titles.every((title) => title !== null)
    const index = isNameless
      ? findUnnamedHeadline(
          page,
          sites,
          titles.every((title) => title === 'name'),
        )
      : null
    if (index !== null) best = { index, score: 0 }
  }
  return toHeadline(best, lines, stated)
}

/** Rank of a heading: 3 for `h1`, 0 for any other element. */
function findRank({ block }: PageLine): number {
  let element: PageLine['block'] | null = block
  for (let depth = 0; element !== null && depth < 3; depth += 1) {
    if (/^h[1-3]$/.test(element.name)) return 4 - Number(element.name.slice(1))
    if (element.attributes.get('role') === 'heading') {
      return element.attributes.get('aria-level') === '1' ? 3 : 1
    }
    element = element.parent
  }
  return 0
}

/** Whether a heading is in an element that is the mark of the site: "topbar__logo". */
function isLogo({ block }: PageLine): boolean {
  return isWithin(block, 3, (element) =>
    listWords(element).some((word) => /^(?:logo|sitetitle|sitename|sitebranding)$/.test(word)),
  )
}

/** Score of a line that the page's metadata names as the headline, word for word. */
const sure = 12

/**
 * The keys that a headline may have, with what each is worth: most when the page calls it the headline
 * for machines; a part of its title by its length, for the name of a section or a site is shorter.
 */
function listWanted(
  titles: readonly Stated[],
  stated: readonly Stated[],
  sites: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>()
  const add = (text: string, score: number) => {
    const key = headlineKey(text)
    const isTelling = key.includes(' ') || weighLength(key) > key.length
    if (isTelling && !sites.has(key)) wanted.set(key, Math.max(wanted.get(key) ?? 0, score))
  }
  for (const { value, from } of [...titles, ...stated]) {
    const parts = value.split(separator)
    const longest = Math.max(...parts.map(weigh))
    for (const part of parts) add(part, 5 + (5 * weigh(part)) / longest)
    add(value, from === 'title' ? 10 : sure)
  }
  return wanted
}

function weigh(text: string): number {
  return weighLength(text)
}

/** Keys of the names that the site has by its own word, by its address and by links to its front page. */
function listSites(
  { headlines, outlets, url }: Pick<Metadata, 'headlines' | 'outlets' | 'url'>,
  page: Page,
): ReadonlySet<string> {
  const host = url === null ? null : findHost(url.value)
  const names = [
    ...outlets.map(({ value }) => value.replace(/^@/, '')),
    ...(host === null ? [] : [host]),
  ]
  const keys = names.map(headlineKey)
  // "lavozdelvalle.example" also prints itself as "La Voz del Valle".
  const bare = host?.split('.')[0] ?? ''
  // Some pages say their headline wherever a name is asked for.
  const own = new Set(
    headlines.flatMap(({ value, from }) => (from === 'title' ? [] : headlineKey(value))),
  )
  const stated = [...keys, bare].filter((key) => key !== '' && !own.has(key))
  const headings = page.lines.filter((line) => line.links.length === 0 && findRank(line) === 3)
  const heads = new Set(headings.map(({ clean }) => headlineKey(clean)))
  return new Set([...stated, ...[...listLinkedNames(page)].filter((key) => !heads.has(key))])
}

/** A title without the name of its site, at its end or its start. Dashes inside a headline stay. */
function dropSite(title: string, sites: ReadonlySet<string>): string {
  const parts = splitTitle(title)
  if (parts.length < 2) return title
  const isSite = (part: string) => {
    const key = headlineKey(part)
    return sites.has(key) || sites.has(key.replaceAll(' ', ''))
  }
  const first = parts[0]?.text ?? ''
  const last = parts.at(-1)?.text ?? ''
  if (isSite(last)) return dropSite(title.slice(0, parts.at(-2)?.end), sites)
  if (isSite(first)) return dropSite(title.slice(parts[1]?.start), sites)
  // An unknown site is the short part behind a bar, or behind the only dash.
  const hasBar = /[|｜]/u.test(title)
  const isBehindBar = /[|｜]\s*$/u.test(title.slice(parts.at(-2)?.end, parts.at(-1)?.start))
  const isShort = last.length <= 40 && last.split(' ').length <= 5
  const rest = title.slice(0, parts.at(-2)?.end)
  const canDrop = hasBar ? isBehindBar : parts.length === 2
  return canDrop && isShort && weigh(rest) >= 15 && weigh(rest) > weigh(last) ? rest : title
}

/** The parts of a title, with their places. */
function splitTitle(title: string): { text: string; start: number; end: number }[] {
  const parts: { text: string; start: number; end: number }[] = []
  let start = 0
  for (const match of title.matchAll(new RegExp(separator, 'gu'))) {
    parts.push({ text: title.slice(start, match.index), start, end: match.index })
    start = match.index + match[0].length
  }
  parts.push({ text: title.slice(start), start, end: title.length })
  return parts.filter(({ text }) => text.trim() !== '')
}

/** The keys of the stated headlines that are long enough to be found behind other words. */
function listKeys(stated: readonly Stated[]): ReadonlySet<string> {
  return new Set(stated.map(({ value }) => headlineKey(value)).filter((key) => key.length >= 10))
}

/** The headline in a line that begins with the name of a section, null when it does not. */
function findKicker(text: string, keys: ReadonlySet<string>): string | null {
  // Spares most lines the search.
  const whole = headlineKey(text)
  if (![...keys].some((key) => whole.endsWith(key))) return null
  let rest = text
  for (let words = 0; words < maxKicker; words += 1) {
    const space = rest.search(/\s/u)
    if (space === -1) return null
    rest = rest.slice(space + 1)
    if (keys.has(headlineKey(rest))) return rest.replace(/^[^\p{L}\p{N}"'“‘«(¿¡]+/u, '')
  }
  return null
}

/** What a page may set between the parts of a headline by style alone. */
const joint = /[\s:|–—-]+/gu

/**
 * The headline as the metadata spells it, where the page parts a kicker from it by style alone: "Draft lawA
 * little progress" → "Draft law: A little progress". Null for any other.
 */
function findSeparated(text: string, stated: readonly Stated[]): string | null {
  const bare = text.replace(joint, '')
  const same = stated.find(({ value }) => value.replace(joint, '') === bare)
  const value = cleanText(same?.value ?? '')
  return value.length > text.length ? value : null
}

function toHeadline(
  best: { index: number } | null,
  lines: readonly PageLine[],
  stated: readonly Stated[],
): PageHeadline | null {
  const line = best === null ? undefined : lines[best.index]
  if (best !== null && line !== undefined) {
    const text = line.clean
    const isWhole = stated.some(({ value }) => headlineKey(value) === headlineKey(text))
    const kicked = isWhole ? null : findKicker(text, listKeys(stated))
    const bare = kicked ?? findSeparated(text, stated)
    return { index: best.index, text: bare ?? text, from: 'printed' }
  }
  const [first] = stated
  return first === undefined ? null : { index: null, text: first.value, from: first.from }
}
