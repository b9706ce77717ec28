import { describePicture, type Picture } from '../article/picture.ts'
import { findLabel } from '../capture/byline-labels.ts'
import type { FindCapturedPicture } from '../capture/captured-pictures.ts'
import { isBareCredit, isCredit } from '../capture/credit-cues.ts'
import { listPrintedTimes } from '../capture/find-printed-time.ts'
import { type PictureLine, readWords, splitWords } from '../capture/picture-words.ts'
import type { Sheet } from '../capture/sheet.ts'
import { isAllLink, isHeading, isPictureCount } from './line-place.ts'
import type { Page, PageElement, PageLine } from './page.ts'
import { hasCue } from './page-cues.ts'
import { listMedia, type Media, readImage } from './page-images.ts'
import type { PageMap } from './page-map.ts'
import { countProse } from './prose.ts'

/** A picture, and the index of the line that it precedes. */
export type PlacedPicture = { index: number; picture: Picture }

/** The pictures of an article: the one above its text, and those inside it. */
export type PagePictures = { lead: Picture | null; inText: PlacedPicture[] }

/** A longer line is text that merely stands beside a picture, unless the page calls it a caption. In code units. */
const maxCaption = { named: 3_000, unnamed: 600 }

/** An element of more lines holds more than a picture. */
const maxLines = { figure: 12, other: 5 }

/** Elements above a caption or an image that may be its picture. */
const maxDepth = 7

/** Furniture whose pictures are those of other stories. */
const otherStories = new Set([
  'related',
  'popular',
  'latest',
  'recommended',
  'beside-text',
  'comments',
  'footer',
  'menu',
  'author-note',
  'advertisement',
  'side-column',
  'newsletter',
  'form',
  'dialog',
  'cookie-notice',
])

/**
 * Reads the pictures of an article and claims their words: of figures, of elements whose class names a
 * caption, of elements whose class names a picture and that hold one, and images alone in the text.
 */
export function findPagePictures(
  sheet: Sheet,
  page: Page,
  map: PageMap,
  base: string | null,
  find: FindCapturedPicture,
): PagePictures {
  const media = listMedia(page, base)
  const found: PlacedPicture[] = []
  const taken = new Set<PageElement>()
  let done = map.zone.start
  for (const candidate of listCandidates(page, map, media)) {
    const { element, image, isFigure } = candidate
    if (element.start < done && element.end > element.start) continue
    if (image !== null && taken.has(image.element)) continue
    const lines = listWords(sheet, page, candidate)
    const words = lines === null ? null : readWords(lines)
    const shown = image === null ? null : readImage(image, base, find)
    const isEmpty = words === null || (words.caption === null && words.credit === null)
    if (isEmpty && !(shown !== null && (isFigure || shown.isTelling))) continue
    if (isEmpty && (lines ?? []).length > 0) continue
    for (const { index } of lines ?? []) {
      sheet.claim({ index }, 'caption', found.length === 0 ? 'caption-and-credit' : 'other-caption')
    }
    if (image !== null) taken.add(image.element)
    done = Math.max(done, element.end)
    const picture = describePicture(words?.caption ?? null, words?.credit ?? null)
    const { alt = null, file = null, url = null } = shown ?? {}
    found.push({ index: element.start, picture: { ...picture, alt, file, url } })
  }
  return place(dropRepeats(found), sheet, map)
}

type Candidate = {
  element: PageElement
  image: Media | null
  /** The elements whose lines are its words. */
  captions: PageElement[]
  isFigure: boolean
}

/** Elements that may be pictures, in document order. */
function listCandidates(page: Page, map: PageMap, media: readonly Media[]): Candidate[] {
  const images = new Map<PageElement, Media>()
  for (const each of media) {
    for (const holder of each.holders) if (!images.has(holder)) images.set(holder, each)
  }
  const candidates: Candidate[] = []
  let inside: PageElement | null = null
  for (const element of page.elements) {
    if (element.start < map.zone.start || element.start > map.scope.end) continue
    if (inside !== null && isWithin(element, inside)) {
      if (isCaption(element)) candidates.at(-1)?.captions.push(element)
      continue
    }
    if (holdsArticle(element, map) || otherStories.has(map.furniture[element.start] ?? '')) continue
    const image = images.get(element) ?? null
    const size = element.end - element.start
    if (element.name === 'figcaption' && isOfQuotation(element, page)) continue
    if (element.name === 'figure') {
      if (size > maxLines.figure || (image === null && !holdsCaption(element, page))) continue
      candidates.push({ element, image, captions: [], isFigure: true })
      inside = element
    } else if (isCaption(element)) {
      if (size === 0 || size > maxLines.other) continue
      // Caption and credit may be two elements, one below the other.
      const above = candidates.at(-1)
      const isNext = above !== undefined && !above.isFigure && above.element.end === element.start
      if (isNext && above.element.parent === element.parent && above.captions.length === 1) {
        above.captions.push(element)
        above.element = { ...above.element, end: element.end }
      } else {
        const near = findImageBeside(element, images)
        candidates.push({ element, image: near, captions: [element], isFigure: false })
      }
      inside = element
    } else if (isPicture(element, map) && image !== null && size > 0 && size <= maxLines.other) {
      candidates.push({ element, image, captions: [], isFigure: false })
      inside = element
    } else if (image !== null && holdsCredit(element, page, map)) {
      candidates.push({ element, image, captions: [], isFigure: false })
      inside = element
    } else if (
      media.length > 0 &&
      images.get(element)?.element === element &&
      isInText(element, map)
    ) {
      const below = findCreditedLine(element, page)
      candidates.push({ element: below ?? element, image, captions: [], isFigure: false })
    }
  }
  return candidates
}

function isWithin(element: PageElement, outer: PageElement): boolean {
  let parent = element.parent
  for (let depth = 0; parent !== null && depth < maxDepth; depth += 1) {
    if (parent === outer) return true
    parent = parent.parent
  }
  return false
}

function isCaption(element: PageElement): boolean {
  const isNamed =
    hasCue(element, 'caption') && !/^(?:h[1-6]|table|blockquote|a)$/.test(element.name)
  return element.name === 'figcaption' || (isNamed && element.name !== 'caption')
}

function isPicture(element: PageElement, { headline }: PageMap): boolean {
  const canBe =
    element.isBlock && !/^(?:p|blockquote|h[1-6]|li|ul|ol|table|header)$/.test(element.name)
  // Above the headline only a caption is surely the article's.
  return canBe && element.start > (headline ?? -1) && hasCue(element, 'picture')
}

/** Whether a block without a telling class holds an image and, in a few lines, words that end in a credit. */
function holdsCredit(element: PageElement, { lines }: Page, { headline, lastProse }: PageMap) {
  const { name, start, end, isBlock } = element
  if (!isBlock || !/^(?:div|section|center|td|header)$/.test(name)) return false
  if (start <= (headline ?? -1) || start >= lastProse || end <= start || end - start > 3)
    return false
  const own = lines.slice(start, end)
  const isPlain = own.every(
    ({ text, links }) => text.length <= maxCaption.unnamed && links.length === 0,
  )
  if (!isPlain || own.some(({ text }) => isByline(text))) return false
  return (
    readWords(own.map(({ text }, index) => ({ index, text, isCredit: false, isCaption: false })))
      .credit !== null
  )
}

/** The paragraph right below an image, where it is short and ends in what is certainly a credit. */
function findCreditedLine({ start }: PageElement, { lines }: Page): PageElement | null {
  const line = lines[start]
  if (line === undefined || line.block.start !== start || line.block.end !== start + 1) return null
  if (line.text.length > maxCredited || line.links.length > 0) return null
  return splitWords(line.clean, true).credit === null ? null : line.block
}

/** A longer paragraph below an image is text. In code units. */
const maxCredited = 250

/** An image between the paragraphs, or right above the first. */
function isInText(element: PageElement, map: PageMap): boolean {
  const { start } = element
  return start >= map.scope.start && start > (map.headline ?? -1) && start < map.lastProse
}

function holdsArticle({ start, end }: PageElement, { headline, scope }: PageMap): boolean {
  const holdsHeadline = headline !== null && start <= headline && headline < end
  return holdsHeadline || (start <= scope.start && scope.end <= end && end > start)
}

/** Whether a figure without an image has a caption: the image was a script's or a player's. */
function holdsCaption(figure: PageElement, { lines }: Page): boolean {
  for (let index = figure.start; index < figure.end; index += 1) {
    let element: PageElement | null = lines[index]?.block ?? null
    for (let depth = 0; element !== null && element !== figure && depth < maxDepth; depth += 1) {
      if (element.name === 'figcaption') return true
      if (/^(?:blockquote|table|pre)$/.test(element.name)) return false
      element = element.parent
    }
  }
  return false
}

/** The image of a caption that no figure joins to it: in the element around it, or around that. */
function findImageBeside(
  caption: PageElement,
  images: ReadonlyMap<PageElement, Media>,
): Media | null {
  let parent = caption.parent
  for (let depth = 0; parent !== null && depth < 3; depth += 1) {
    const image = images.get(parent)
    if (image !== undefined && parent.end - parent.start <= maxLines.other) return image
    parent = parent.parent
  }
  return null
}

/** Whether a caption belongs to a figure that shows a quotation, a table or code, and names its source. */
function isOfQuotation(caption: PageElement, { lines }: Page): boolean {
  let figure = caption.parent
  for (let depth = 0; figure !== null && figure.name !== 'figure' && depth < 3; depth += 1) {
    figure = figure.parent
  }
  if (figure?.name !== 'figure') return false
  const [first] = lines.slice(figure.start, figure.end)
  return first !== undefined && isQuotation(first, figure)
}

/** The free lines that are a candidate's words; null when it holds more than a picture. */
function listWords(
  sheet: Sheet,
  page: Page,
  { element, captions, isFigure }: Candidate,
): PictureLine[] | null {
  const words: PictureLine[] = []
  const free = sheet.free(element.start, element.end)
  const hasCaption = captions.length > 0
  for (const { index, text } of free) {
    const line = page.lines[index]
    if (line === undefined || isPictureCount(line)) continue
    const isNamed = captions.some(({ start, end }) => start <= index && index < end)
    const length = isNamed ? maxCaption.named : maxCaption.unnamed
    const isText = text.length > length || isHeading(line) || isQuotation(line, element)
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
    if (!isNamed && !isFigure && isAllLink(line)) return null
    words.push({ index, text, ...findParts(line, element) })
  }
  return words
}

/** Whether a line is of the article's header: who wrote it, or when. */
function isByline(text: string): boolean {
  const label = text.length > 160 ? undefined : findLabel(text)
  if (label !== undefined && label.names !== 'others') return true
  const dated = listPrintedTimes(text).reduce((total, time) => total + time.text.length, 0)
  return dated > text.length * 0.5
}

function isQuotation(line: PageLine, top: PageElement): boolean {
  let element: PageElement | null = line.block
  for (let depth = 0; element !== null && element !== top && depth < maxDepth; depth += 1) {
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
    isCredit ||= hasCue(element, 'credit') || hasCue(element, 'author')
    isCaption ||= !isCredit && hasCue(element, 'caption')
    if (element === top) break
    element = element.parent
  }
  return { isCredit, isCaption }
}

/** The same picture twice: pages repeat the lead for phones, or in a gallery. */
function dropRepeats(found: readonly PlacedPicture[]): PlacedPicture[] {
  const seen = new Set<string>()
  return found.filter(({ picture: { caption, credit, alt, file, url } }) => {
    const names = [file?.path, url].filter((name) => typeof name === 'string')
    const keys = names.length === 0 ? [JSON.stringify([caption, credit, alt])] : names
    const isNew = !keys.some((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return isNew
  })
}

/** The first picture above the first paragraph leads; the others keep their places. */
function place(found: readonly PlacedPicture[], sheet: Sheet, map: PageMap): PagePictures {
  const above = found.filter(({ index }) => index <= map.firstProse)
  const lead =
    above.find(({ picture }) => picture.caption !== null && picture.file !== null) ??
    above.find(({ picture }) => picture.caption !== null) ??
    above.find(({ picture }) => picture.credit !== null) ??
    above.find(({ picture }) => picture.file !== null) ??
    above[0]
  const inText = found.filter(
    (each) => each !== lead && each.index >= map.scope.start && each.index <= map.scope.end,
  )
  return { lead: addBareCaption(lead?.picture ?? null, sheet, map), inText }
}

/** Adds the words of a caption that nothing on the page joins to its image. */
function addBareCaption(lead: Picture | null, sheet: Sheet, map: PageMap): Picture | null {
  if (lead !== null && (lead.file === null || lead.caption !== null || lead.credit !== null)) {
    return lead
  }
  const words = findBareCaption(sheet, map)
  if (lead === null || words === null) return lead ?? words
  return { ...lead, caption: words.caption, credit: words.credit }
}

/** A page without marks: a line between headline and text that ends in a credit, as in a text capture. */
function findBareCaption(
  sheet: Sheet,
  { headline, firstProse, furniture }: PageMap,
): Picture | null {
  if (headline === null) return null
  for (const line of sheet.free(headline + 1, firstProse + 1)) {
    if (line.text.length > maxCaption.unnamed || furniture[line.index] !== null) continue
    if (isByline(line.text)) continue
    const { caption, credit } = readWords([{ ...line, isCredit: false, isCaption: true }])
    if (!isCredit(credit) && !isBareCredit(line.text)) continue
    if (/\d{4}/.test(line.text) && credit === null) continue
    if (caption !== null && isByline(caption)) continue
    sheet.claim(line, 'caption', 'caption-and-credit')
    return describePicture(caption, credit)
  }
  return null
}
