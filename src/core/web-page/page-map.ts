import { cleanText } from '../text/clean-text.ts'
import { headlineKey } from '../text/slug.ts'
import type { Page, PageElement, PageLine } from './page.ts'
import { findBodyRank, findFurniture } from './page-cues.ts'

/** Lines from `start` up to, not including, `end`. */
export type Range = { start: number; end: number }

/** Where on a page its article is. */
export type PageMap = {
  /** Index of the headline's line, null when no line is it. */
  headline: number | null
  /** What holds the article's text. */
  scope: Range
  /** Index of the first line of prose in the scope; its end when there is none. */
  firstProse: number
  /** Index after the last line of prose in the scope; its start when there is none. */
  lastProse: number
  /** From a little above the headline to a little below the text: where time and byline are looked for. */
  zone: Range
  /** For each line the furniture that holds it, or null. */
  furniture: readonly (string | null)[]
}

/** A paragraph has at least so many characters beside its links. */
const minProse = 50

/** Comparing each line with the text for machines grows with their product. Pages have some hundred. */
const maxLinesToCompare = 5_000

/** So many lines above the headline and below the text still belong to the article. */
const zoneLines = { above: 5, below: 16 }

/** Elements that can hold a whole article; a paragraph or a list cannot. */
const containers =
  /^(?:html|body|main|article|section|div|span|form|center|td|tr|tbody|table|font|header|[a-z]+-[a-z-]+)$/

/** Finds where on a page its article is: by marks where there are some, else by where the prose stands. */
export function mapPage(page: Page, headline: number | null, articleBody: string | null): PageMap {
  const all = sum(page.lines.map((line) => weigh(line, null)))
  const furniture = listFurniture(page, headline, all)
  const bodyKey =
    articleBody === null || page.lines.length > maxLinesToCompare ? null : headlineKey(articleBody)
  const prose = sum(
    page.lines.map((line, index) => (furniture[index] === null ? weigh(line, bodyKey) : 0)),
  )
  const scope = findScope(page, headline, prose)
  const isProse = (index: number) => prose.between({ start: index, end: index + 1 }) > 0
  const first = findIndex(scope.start, scope.end, isProse) ?? scope.end
  let last = scope.end
  while (last > first && !isProse(last - 1)) last -= 1
  return {
    headline,
    scope,
    firstProse: first,
    lastProse: last,
    zone: {
      start: Math.max(0, Math.min(headline ?? scope.start, scope.start) - zoneLines.above),
      end: Math.min(page.lines.length, scope.end + zoneLines.below),
    },
    furniture,
  }
}

/** Characters of a line that are no link; 0 when it is no paragraph. */
export function countProse({ text, links }: PageLine): number {
  const linked = links.reduce((total, link) => total + link.text.length, 0)
  const plain = cleanText(text).length - linked
  return plain < minProse || plain < linked ? 0 : plain
}

/** Text that the page repeats for machines is the article's, for certain. */
function weigh(line: PageLine, bodyKey: string | null): number {
  const prose = countProse(line)
  return prose > 0 && bodyKey?.includes(headlineKey(line.text)) === true ? prose * 3 : prose
}

type Sums = { between: (range: Range) => number }

/** Sums over ranges of lines, each in one step. */
function sum(weights: readonly number[]): Sums {
  const totals = [0]
  for (const weight of weights) totals.push((totals.at(-1) ?? 0) + weight)
  return { between: ({ start, end }) => (totals[end] ?? 0) - (totals[start] ?? 0) }
}

/** Furniture that says little of what is in it: a list of related stories inside is still that. */
const vague = new Set(['side-column', 'embed', 'form', 'masthead', 'recommended'])
const exact = new Set(['related', 'tags', 'popular', 'latest'])

function listFurniture(page: Page, headline: number | null, prose: Sums): (string | null)[] {
  const furniture: (string | null)[] = page.lines.map(() => null)
  const total = prose.between({ start: 0, end: page.lines.length })
  // Outermost first, each line once: elements come in document order.
  let covered = 0
  const inner = new Map<string, number>()
  for (const element of page.elements) {
    if (element.end <= element.start) continue
    const isCovered = element.end <= covered
    const rule = findFurniture(element)
    if (rule === null || holdsArticle(element, headline, prose, total)) continue
    if (!isCovered) {
      furniture.fill(rule, Math.max(element.start, covered), element.end)
      covered = element.end
    }
    const done = inner.get(rule) ?? 0
    if (!exact.has(rule) || element.end <= done) continue
    for (let index = Math.max(element.start, done); index < element.end; index += 1) {
      const outer = furniture[index] ?? ''
      if (vague.has(outer) || (outer === 'related' && rule === 'tags')) furniture[index] = rule
    }
    inner.set(rule, element.end)
  }
  return furniture
}

function holdsArticle(element: PageElement, headline: number | null, prose: Sums, total: number) {
  if (element.name === 'html' || element.name === 'body' || element.name === 'main') return true
  const own = prose.between(element)
  const holdsHeadline = headline !== null && element.start <= headline && headline < element.end
  return holdsHeadline || (own > 0 && own > total * 0.4)
}

/** The element that holds the text, found from the top down: as long as one child holds most of it. */
function findScope({ elements, lines }: Page, headline: number | null, prose: Sums): Range {
  const whole = { start: 0, end: lines.length }
  const total = prose.between(whole)
  const children = listChildren(elements)
  const marked = findMarked(elements, prose)
  let scope = findStart(elements, lines, headline, prose, total)
  if (marked !== null && marked.weight >= prose.between(scope) * 0.4) return marked.range
  for (;;) {
    const own = prose.between(scope)
    const next: PageElement | undefined = children.get(scope)?.find((child) => {
      const share = prose.between(child) / own
      return containers.test(child.name) && share >= (findBodyRank(child) === null ? 0.75 : 0.6)
    })
    if (next === undefined || own === 0) return { start: scope.start, end: scope.end }
    scope = next
  }
}

/** The smallest element around the headline with a good part of the page's prose. */
function findStart(
  elements: readonly PageElement[],
  lines: readonly PageLine[],
  headline: number | null,
  prose: Sums,
  total: number,
): PageElement {
  const top = elements[0]
  if (top === undefined) throw new Error('A page has at least its root.')
  let element = headline === null ? null : (lines[headline]?.block ?? null)
  while (element !== null) {
    const isEnough = prose.between(element) >= total * 0.25
    if (isEnough && containers.test(element.name)) return element
    element = element.parent
  }
  return top
}

/** What itemprop="articleBody" marks; several of one parent are parts of one text. */
function findMarked(elements: readonly PageElement[], prose: Sums) {
  const marked = elements.filter((element) => findBodyRank(element) === 0)
  let best: { range: Range; weight: number } | null = null
  for (const element of marked.slice(0, 100)) {
    const parts = marked.filter((other) => other.parent === element.parent)
    const range = { start: element.start, end: parts.at(-1)?.end ?? element.end }
    const weight = prose.between(range)
    if (weight > 0 && (best === null || weight >= best.weight)) best = { range, weight }
  }
  return best
}

function listChildren(elements: readonly PageElement[]): Map<PageElement, PageElement[]> {
  const children = new Map<PageElement, PageElement[]>()
  for (const element of elements) {
    if (element.parent === null || element.end <= element.start) continue
    const siblings = children.get(element.parent)
    if (siblings === undefined) children.set(element.parent, [element])
    else siblings.push(element)
  }
  return children
}

function findIndex(
  start: number,
  end: number,
  fits: (index: number) => boolean,
): number | undefined {
  for (let index = start; index < end; index += 1) if (fits(index)) return index
  return undefined
}
