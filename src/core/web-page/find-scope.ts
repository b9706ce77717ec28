import type { Page, PageElement } from './page.ts'
import { findBodyRank } from './page-cues.ts'
import type { Range, Sums } from './prose.ts'

/** Where the article's text is, and which elements inside are not part of it. */
export type Scope = Range & {
  /** Elements with prose between the parts of the text that do not belong to it. */
  others: readonly PageElement[]
}

/** Elements that can hold a whole article; a paragraph or a list cannot. */
const containers =
  /^(?:html|body|main|article|section|div|span|form|center|td|tr|tbody|table|font|header|[a-z]+-[a-z-]+)$/

/** Parts of a text that may be siblings of the element with the rest. */
const parts = /^(?:p|blockquote|ul|ol|pre|h[2-6])$/

/** A child with this share of the surrounding prose holds the text. A telling class lowers the share. */
const mostShare = { plain: 0.75, marked: 0.6 }

/** A later part of the text has at least so much of the prose of the largest one. */
const minPart = 0.25

/** Finds the element that holds the text, from the top down: as long as one child holds most of it. */
export function findScope({ elements, lines }: Page, headline: number | null, prose: Sums): Scope {
  const total = prose.between({ start: 0, end: lines.length })
  const children = listChildren(elements)
  const marked = findMarked(elements, prose)
  let element = findStart(elements, lines, children, headline, prose, total)
  if (marked !== null && marked.weight >= prose.between(element) * 0.4) {
    return { ...marked.range, others: [] }
  }
  let scope: Scope | null = null
  for (;;) {
    const own = prose.between(element)
    const around: readonly PageElement[] = children.get(element) ?? []
    const next = around.find((child) => {
      const share = prose.between(child) / own
      const least = findBodyRank(child) === null ? mostShare.plain : mostShare.marked
      return containers.test(child.name) && share >= least
    })
    if (next === undefined || own === 0) break
    const beside = around.filter(
      (child) => child !== next && (prose.between(child) > 0 || isShortPart(child, next, lines)),
    )
    const kept = beside.filter(
      (child) => isShortPart(child, next, lines) || belongs(child, next, headline, prose),
    )
    // Siblings that are parts of the text widen the scope.
    if (kept.length > 0 && scope === null) {
      const all = [next, ...kept]
      scope = {
        start: all.reduce((least, { start }) => Math.min(least, start), next.start),
        end: all.reduce((most, { end }) => Math.max(most, end), next.end),
        others: beside.filter((child) => !kept.includes(child)),
      }
    }
    element = next
  }
  return scope ?? { start: element.start, end: element.end, others: [] }
}

/** Whether a sibling of the element that holds most of the text is a part of the same text. */
function belongs(
  child: PageElement,
  main: PageElement,
  headline: number | null,
  prose: Sums,
): boolean {
  const isAfterHeadline = headline === null || child.start > headline
  if (!isAfterHeadline) return false
  if (parts.test(child.name)) return true
  if (isAlike(child, main)) return true
  if (child.end <= main.start) return containers.test(child.name)
  const share = prose.between(child) / prose.between(main)
  return share >= minPart && findBodyRank(child) !== null
}

/**
 * Whether an element below the text holds short lines of the same text: "Why?", "Because it rained." It has the class
 * of the text; or both are single paragraphs, which many programs write as elements without a class.
 */
function isShortPart(child: PageElement, main: PageElement, lines: Page['lines']): boolean {
  if (child.start < main.end || child.name !== main.name) return false
  if (nameStyle(child) !== nameStyle(main)) return false
  const areParagraphs = main.end - main.start === 1 && child.end - child.start === 1
  if (!areParagraphs && !(isAlike(child, main) && findBodyRank(child) !== null)) return false
  const own = lines.slice(child.start, Math.min(child.end, child.start + maxShortLines))
  const sentences = own.filter(({ text, links }) => links.length === 0 && sentence.test(text))
  return sentences.length * 2 > own.length
}

/** A part with more lines has a paragraph among them, or is a list. */
const maxShortLines = 40

const sentence = /[.!?…。！？؟।]["'”’»)\]]*$/u

/** Whether two elements are parts of one text by their class. */
function isAlike(one: PageElement, other: PageElement): boolean {
  const style = nameStyle(one)
  return style !== '' && one.name === other.name && style === nameStyle(other)
}

/** An element's class without its numbers: parts of one text differ in those alone. */
function nameStyle({ attributes }: PageElement): string {
  return (attributes.get('class') ?? '').replace(/\d+/g, '').trim()
}

/** The smallest element around the headline with a good part of the page's prose. */
function findStart(
  elements: readonly PageElement[],
  lines: Page['lines'],
  children: ReadonlyMap<PageElement, readonly PageElement[]>,
  headline: number | null,
  prose: Sums,
  total: number,
): PageElement {
  const top = elements[0]
  if (top === undefined) throw new Error('A page has at least its root.')
  let element = headline === null ? null : (lines[headline]?.block ?? null)
  while (element !== null) {
    const isEnough = prose.between(element) >= total * 0.25 && prose.between(element) > 0
    if (isEnough && containers.test(element.name)) return climb(element, children, headline, prose)
    element = element.parent
  }
  return top
}

/** Climbs to the element that holds all parts of the text, when the headline is inside one of them. */
function climb(
  start: PageElement,
  children: ReadonlyMap<PageElement, readonly PageElement[]>,
  headline: number | null,
  prose: Sums,
): PageElement {
  let found = start
  let child = start
  for (let depth = 0; child.parent !== null && depth < maxClimb; depth += 1) {
    const { parent } = child
    if (/^(?:html|body|main)$/.test(parent.name)) break
    const isPart = (other: PageElement) =>
      other !== child &&
      prose.between(other) > 0 &&
      isAlike(other, child) &&
      (headline === null || other.start > headline) &&
      !holdsArticle(other, children)
    if (children.get(parent)?.some(isPart) === true) found = parent
    child = parent
  }
  return found
}

/** Wrappers between an element and the parts of its text. */
const maxClimb = 4

/** Whether an element holds an article of its own: the next one, on a page that goes on and on. */
function holdsArticle(
  element: PageElement,
  children: ReadonlyMap<PageElement, readonly PageElement[]>,
): boolean {
  const rest = [element]
  for (let count = 0; rest.length > 0 && count < 50; count += 1) {
    const next = rest.shift()
    if (next === undefined) break
    if (/^(?:article|h1)$/.test(next.name)) return true
    for (const child of children.get(next) ?? []) rest.push(child)
  }
  return false
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
