import { isPictureWord } from '../capture/credit-cues.ts'
import { findLabel } from '../capture/find-label.ts'
import { listPrintedTimes } from '../capture/find-printed-time.ts'
import type { PictureLine } from '../capture/picture-words.ts'
import type { Sheet } from '../capture/sheet.ts'
import { isAllLink, isHeading, isPictureCount } from './line-place.ts'
import type { Page, PageElement, PageLine } from './page.ts'
import { hasCue, isNamedCredit } from './page-cues.ts'
import type { Media } from './page-images.ts'
import { countProse } from './prose.ts'

/** Maximum length of a caption, in code units. A longer line is text, unless the page calls it a caption. */
export const maxCaption = { named: 3_000, unnamed: 600 }

/** Elements above a caption or an image that may be its picture. */
export const maxDepth = 7

/** An element that may be a picture. */
export type Candidate = {
  element: PageElement
  image: Media | null
  /** The elements whose lines are its words. */
  captions: PageElement[]
  isFigure: boolean
  /** Whether it is in furniture that seldom holds the article's own pictures. */
  isInFurniture: boolean
  /** Whether a link around its image opens another page. */
  isLinked: boolean
}

/** The free lines that are a candidate's words; null when it holds more than a picture. */
export function listPictureLines(
  sheet: Sheet,
  page: Page,
  { element, image, captions, isFigure, isInFurniture, isLinked }: Candidate,
): PictureLine[] | null {
  const words: PictureLine[] = []
  const free = sheet.free(element.start, element.end)
  const hasCaption = captions.length > 0
  for (const { index, text } of free) {
    const line = page.lines[index]
    if (line === undefined || isPictureCount(line)) continue
    const isNamed = captions.some(({ start, end }) => start <= index && index < end)
    const length = isNamed ? maxCaption.named : maxCaption.unnamed
    // A figcaption may be set as a heading, but that of another story's card links to it.
    const isSetLarge = isNamed && isFigure && image !== null && !isLinked && !isAllLink(line)
    const isTitle = isHeading(line) && !isSetLarge
    const isText = text.length > length || isTitle || isQuotation(line, element)
    if (!isNamed && (isText || (hasCaption && countProse(line) > 0))) {
      // Beside a caption a paragraph is text; without one the element is no picture.
      if (hasCaption) continue
      return null
    }
    if (isNamed && isText) return null
    if (isByline(text)) {
      if (hasCaption && !isNamed) continue
      return null
    }
    if (((!isNamed && !isFigure) || isInFurniture) && isAllLink(line)) return null
    words.push({ index, text, ...findParts(line, element) })
  }
  return markRowCredit(words, page)
}

/** A longer piece of a row is more than a credit. */
const rowCredit = { characters: 90, words: 8 }

/** Style alone parts a caption from its credit, the last piece of the row: "An empty street.Nacho Berlanga". */
function markRowCredit(words: PictureLine[], { lines }: Page): PictureLine[] {
  const [first, last, ...more] = words
  if (first === undefined || last === undefined || more.length > 0) return words
  const isRow = lines[last.index]?.block.isBlock === false && last.index === first.index + 1
  const isShort =
    last.text.length <= rowCredit.characters && last.text.split(' ').length <= rowCredit.words
  const isName = isShort && !/[.!?…。"”»]$/u.test(last.text) && !isPictureWord(first.text)
  if (!isRow || !isName || words.some(({ isCredit }) => isCredit)) return words
  return [first, { ...last, isCredit: true, isCaption: false }]
}

/** Whether a line is of the article's header: who wrote it, or when. */
export function isByline(text: string): boolean {
  const label = text.length > 160 ? undefined : findLabel(text)
  if (label !== undefined && label.names !== 'others') return true
  const dated = listPrintedTimes(text).reduce((total, time) => total + time.text.length, 0)
  return dated > text.length * 0.5
}

export function isQuotation(line: PageLine, top: PageElement): boolean {
  let element: PageElement | null = line.block
  for (let depth = 0; element !== null && element !== top && depth < maxDepth; depth += 1) {
    // Drupal sets captions as quotations: "image-field-caption".
    if (element.name === 'blockquote' && hasCue(element, 'caption')) return false
    if (/^(?:blockquote|table|pre|ul|ol)$/.test(element.name)) return true
    element = element.parent
  }
  return false
}

/** What the elements around a line, inside its picture, call it. */
function findParts(line: PageLine, top: PageElement): { isCredit: boolean; isCaption: boolean } {
  let isCredit = false
  let isCaption = false
  let element: PageElement | null = line.block
  for (let depth = 0; element !== null && depth < maxDepth; depth += 1) {
    // "credit-caption" holds both.
    const isBoth =
      hasCue(element, 'credit') && hasCue(element, 'caption') && !isNamedCredit(element)
    // A whole figure is no credit: "image-source" may name where its file is from.
    const canBeCredit = element.name !== 'figure' && !isBoth
    isCredit ||= (canBeCredit && hasCue(element, 'credit')) || hasCue(element, 'author')
    isCaption ||= !isCredit && hasCue(element, 'caption')
    if (element === top) break
    element = element.parent
  }
  return { isCredit, isCaption }
}

/** Whether an element is inside another, a few elements up. */
export function isWithin(element: PageElement, outer: PageElement): boolean {
  let parent = element.parent
  for (let depth = 0; parent !== null && depth < maxDepth; depth += 1) {
    if (parent === outer) return true
    parent = parent.parent
  }
  return false
}
