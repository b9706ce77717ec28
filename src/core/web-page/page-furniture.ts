import { findNoise } from '../capture/noise-cues.ts'
import { findComments } from './find-comments.ts'
import { type Furniture, findOwnFurniture } from './furniture-cues.ts'
import { findAround, findHeading, isWithin } from './line-place.ts'
import { listLinkCards } from './link-cards.ts'
import { listNumberedGalleries } from './numbered-galleries.ts'
import type { Page, PageElement, PageLine } from './page.ts'
import { type Sums, sumProse } from './prose.ts'
import { findProvider } from './read-embed.ts'
import { listSignUpBoxes } from './sign-up-boxes.ts'

/** Vague kinds of furniture: a list of related stories inside is named by its own, exact kind. */
const vague = new Set(['side-column', 'embed', 'form', 'masthead', 'recommended'])
const exact = new Set(['related', 'tags', 'popular', 'latest'])

/** Furniture that may hold more text than the article: readers' comments, legal notices. */
const lengthy = new Set(['comments', 'footer', 'cookie-notice', 'dialog'])

/** Parts of a text. What their class says of them is no reason to leave out sentences. */
const textNames = /^(?:p|blockquote|pre|li|td|th|dd|dt|figcaption|figure|q|summary|details)$/

/** An element with a larger share of the page's prose holds the article, whatever its class. */
const maxShare = 0.4

/** So much prose must be left where a longer part of the page is taken for furniture. In characters. */
const minLeft = 200

/**
 * Names the furniture that holds each line, null for none. Elements inside a line, headings and parts of
 * a text that hold sentences are never furniture by their class. Many elements of one kind together may
 * not take more than one may.
 */
export function listFurniture(
  page: Page,
  headline: number | null,
  prose: Sums,
): readonly (string | null)[] {
  const total = prose.between({ start: 0, end: page.lines.length })
  const cells = sumProse(page.lines.map((line) => (findAround(line, /^t[dh]$/) === null ? 0 : 1)))
  const pictured = listPicturedFigures(page)
  const found = page.elements.flatMap((element) => {
    const cue = judge(element, page, headline, { prose, cells, total })
    if (cue === null || (cue.rule === 'footer' && isInside(element, pictured))) return []
    return [{ element, rule: cue.rule }]
  })
  const refused = findGreedy(found, prose, total)
  const furniture: (string | null)[] = page.lines.map(() => null)
  for (const { start, end } of findComments(page, headline, prose)) {
    const isAll = total - prose.between({ start, end }) < minLeft
    if (!isAll) furniture.fill('comments', start, end)
  }
  for (const { start, end } of listSignUpBoxes(page, headline)) {
    furniture.fill('newsletter', start, end)
  }
  for (const { start, end } of listNumberedGalleries(page, prose)) {
    furniture.fill('gallery', start, end)
  }
  for (const { start, end } of listLinkCards(page, headline)) furniture.fill('related', start, end)
  // Outermost first, each line once: elements come in document order.
  let covered = 0
  const inner = new Map<string, number>()
  for (const { element, rule } of found) {
    if (refused.has(nameKind(element, rule))) continue
    if (element.end > covered) {
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

/** How far above an image or a footer its figure may be. */
const figureDepth = 6

/** The figures that show an image. Their footers hold its words: by the standard, a footer is that of its figure. */
function listPicturedFigures({ elements }: Page): ReadonlySet<PageElement> {
  const figures = new Set<PageElement>()
  for (const { name, parent } of elements) {
    let element = /^(?:img|amp-img|video)$/.test(name) ? parent : null
    for (let depth = 0; element !== null && depth < figureDepth; depth += 1) {
      if (element.name === 'figure') figures.add(element)
      element = element.parent
    }
  }
  return figures
}

function isInside({ parent }: PageElement, figures: ReadonlySet<PageElement>): boolean {
  return isWithin(parent, figureDepth, (element) => figures.has(element))
}

/** What furniture an element is, null when it is none or holds what must stay. */
function judge(
  element: PageElement,
  { lines }: Page,
  headline: number | null,
  { prose, cells, total }: { prose: Sums; cells: Sums; total: number },
): Furniture | null {
  if (element.end <= element.start || /^(?:html|body|main|h[1-6])$/.test(element.name)) return null
  const isLink = element.name === 'a' && isWhole(element, lines)
  if (!element.isBlock && !isLink) return null
  const cue = findOwnFurniture(element)
  if (cue === null || isPost(element) || isQuotationSource(element)) return null
  if (headline !== null && element.start <= headline && headline < element.end) return null
  const own = prose.between(element)
  if (cue.rule === 'form' && isQuestion(element, lines)) return null
  if (cue.rule === 'share' && isHeadingOfText(element, lines)) return null
  if (cue.rule === 'embed' && isTable(element, cells.between(element))) return null
  if (own === 0) return cue.isSure || !holdsSentence(element, lines) ? cue : null
  if (!cue.isSure || !cue.mayHoldProse) return null
  if (textNames.test(element.name) && cue.rule !== 'comments') return null
  const isLarge = own > total * maxShare
  return isLarge && !(lengthy.has(cue.rule) && total - own >= minLeft) ? null : cue
}

/** Whether an element is the footer of a quotation, which names its source: "blockquote-footer". */
export function isQuotationSource(element: PageElement): boolean {
  if (findOwnFurniture(element)?.rule !== 'footer') return false
  return element.parent?.name === 'blockquote' || element.parent?.parent?.name === 'blockquote'
}

/** Whether an element quotes a post of another site: a block of the text, however short its words are. */
function isPost(element: PageElement): boolean {
  return element.name === 'blockquote' && findProvider(element) !== null
}

/** Whether a button is the heading of what it unfolds: a heading, a question, or a control of a panel. */
function isQuestion({ name, attributes, start, end }: PageElement, lines: readonly PageLine[]) {
  if (end - start > 2 || /^(?:form|fieldset|label)$/.test(name)) return false
  const { text = '' } = lines[start] ?? {}
  const controls = attributes.has('aria-expanded') || attributes.has('aria-controls')
  const isLong = text.split(' ').length >= 4
  return findHeading(lines[start]) !== null || /[?？؟]$/u.test(text) || (controls && isLong)
}

/** Fewer words are the label of buttons: "Share this". */
const minHeadingWords = 4

/** Whether an element holds a heading of the text alone, whatever its class says. */
function isHeadingOfText({ start, end }: PageElement, lines: readonly PageLine[]): boolean {
  const line = lines[start]
  if (line === undefined || end - start !== 1 || findHeading(line) === null) return false
  const isLong = line.clean.split(' ').length >= minHeadingWords
  return isLong && line.links.length === 0 && findNoise(line.clean) === null
}

/** A smaller table lays out a form or a player. */
const minCells = 6

/** Whether an element holds a table and little else: many sites call each block of a text a widget. */
function isTable({ start, end }: PageElement, cells: number): boolean {
  return cells >= minCells && cells > (end - start) / 2
}

/** Whether a link is all of its line. */
function isWhole(element: PageElement, lines: readonly PageLine[]): boolean {
  const line = element.end - element.start === 1 ? lines[element.start] : undefined
  return line?.links.some((link) => link.element === element && link.text === line.text) === true
}

/** Whether a short line is a sentence all the same. */
function holdsSentence({ start, end }: PageElement, lines: readonly PageLine[]): boolean {
  for (let index = start; index < end; index += 1) {
    const { text = '', links = [] } = lines[index] ?? {}
    const isSentence = links.length === 0 && /[.!?…:。！？؟।]["'”’»)\]]*$/u.test(text)
    if (isSentence && /\s|[\p{Script=Han}\p{Script=Hiragana}]/u.test(text)) return true
  }
  return false
}

/** The kinds of element that together would take more prose than one may. */
function findGreedy(
  found: readonly { element: PageElement; rule: string }[],
  prose: Sums,
  total: number,
): ReadonlySet<string> {
  const taken = new Map<string, number>()
  let covered = 0
  for (const { element, rule } of found) {
    if (element.end <= covered) continue
    covered = element.end
    const kind = nameKind(element, rule)
    taken.set(kind, (taken.get(kind) ?? 0) + prose.between(element))
  }
  const isGreedy = ([kind, sum]: [string, number]) => {
    const isLengthy = lengthy.has(kind.slice(0, kind.indexOf(' ')))
    return sum > total * maxShare && !(isLengthy && total - sum >= minLeft)
  }
  return new Set([...taken].filter(isGreedy).map(([kind]) => kind))
}

function nameKind({ name, attributes }: PageElement, rule: string): string {
  return `${rule} ${name} ${attributes.get('class') ?? ''}`
}
