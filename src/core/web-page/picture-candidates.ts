import { readWords, splitWords } from '../capture/picture-words.ts'
import { headlineKey } from '../text/slug.ts'
import { listAsideFigures } from './aside-figures.ts'
import { listGalleries, listOuterFigures } from './galleries.ts'
import { leadsAway } from './own-asides.ts'
import type { Page, PageElement } from './page.ts'
import { hasCue } from './page-cues.ts'
import type { Media } from './page-images.ts'
import type { PageMap } from './page-map.ts'
import {
  type Candidate,
  isByline,
  isQuotation,
  isWithin,
  maxCaption,
  maxDepth,
} from './picture-lines.ts'
import { findStyledCaption } from './styled-captions.ts'

/** An element of more lines holds more than a picture. */
const maxLines = { figure: 12, other: 5 }

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

/** Of it, what the classes of the article's own pictures may also say: "lightbox", "slider-nav". */
const mayHoldOwn = new Set(['dialog', 'menu', 'footer'])

/** Elements that may be pictures, in document order. */
export function listCandidates(page: Page, map: PageMap, media: readonly Media[]): Candidate[] {
  const images = new Map<PageElement, Media>()
  for (const each of media) {
    for (const holder of each.holders) if (!images.has(holder)) images.set(holder, each)
  }
  const starts = new Set(media.map((each) => each.element.start))
  const galleries = listGalleries(media)
  const outer = listOuterFigures(page)
  const inAside = listAsideFigures(page, map)
  const candidates: Candidate[] = []
  let inside: PageElement | null = null
  for (const element of page.elements) {
    if (element.start < map.zone.start || element.start > map.scope.end) continue
    if (inside !== null && isWithin(element, inside)) {
      if (isCaption(element)) candidates.at(-1)?.captions.push(element)
      continue
    }
    const rule = map.furniture[element.start] ?? ''
    const isOfOthers = otherStories.has(rule) && !inAside.has(element)
    const canBeOwn = element.name === 'figure' && mayHoldOwn.has(rule) && isInArticle(element, map)
    if (holdsArticle(element, map) || (isOfOthers && !canBeOwn)) continue
    const image = images.get(element) ?? null
    const size = element.end - element.start
    if (element.name === 'figcaption' && isOfQuotation(element, page)) continue
    if (element.name === 'figure' && outer.has(element)) continue
    if (element.name === 'figure') {
      if (size > maxLines.figure || (image === null && !holdsCaption(element, page))) continue
      // Agencies print the words below the figure.
      const below = size === 0 ? findCreditedLine(element, page) : null
      candidates.push({
        ...{ element: below ?? element, image, captions: [], isFigure: below === null },
        ...{ isInFurniture: isOfOthers, isLinked: image !== null && isInLink(image.element) },
      })
      inside = element
    } else if (isCreditOf(element, candidates.at(-1))) {
      const above = candidates.at(-1)
      if (above === undefined) continue
      above.captions.push(element)
      above.element = { ...above.element, end: element.end }
      inside = element
    } else if (isCaption(element) || isCaptionOfTable(element, images)) {
      if (size === 0 || size > maxLines.other) continue
      // Caption and credit may be two elements, one below the other.
      const above = candidates.at(-1)
      const isNext = above !== undefined && !above.isFigure && above.element.end === element.start
      const isBeside = above?.element.parent === element.parent && above?.captions.length === 1
      const isSecond = isBeside && !starts.has(element.start)
      if ((isNext && isSecond) || (above !== undefined && isBelowCredit(element, above, page))) {
        above.captions.push(element)
        above.element = { ...above.element, end: element.end }
      } else if (isNext && isBareImageBeside(above, element)) {
        above.captions.push(element)
        above.element = element
      } else {
        const near = findImageBeside(element, images)
        candidates.push({ element, image: near, captions: [element], ...plain })
      }
      inside = element
    } else if (galleries.has(element)) {
      // Its pictures are candidates of their own.
    } else if (isPicture(element, map) && image !== null && size > 0 && size <= maxLines.other) {
      candidates.push({ element, image, captions: [], ...plain })
      inside = element
    } else if (image !== null && holdsCredit(element, page, map)) {
      candidates.push({ element, image, captions: [], ...plain })
      inside = element
    } else if (
      media.length > 0 &&
      images.get(element)?.element === element &&
      isInText(element, map)
    ) {
      const below =
        findCreditedLine(element, page) ??
        findDescription(element, page) ??
        findStyledCaption(element, page, map)
      candidates.push({ element: below ?? element, image, captions: [], ...plain })
    }
  }
  return candidates.filter(
    ({ isInFurniture, isLinked, image, captions }) =>
      !isInFurniture || (!isLinked && image !== null && captions.length > 0),
  )
}

/** What most candidates are. */
const plain = { isFigure: false, isInFurniture: false, isLinked: false }

/** Whether an element below the headline is before the end of the text. */
function isInArticle({ start, end }: PageElement, { headline, lastProse }: PageMap): boolean {
  return headline !== null && start > headline && end <= lastProse
}

/** Whether an image is in a link to another page. */
function isInLink({ parent }: PageElement): boolean {
  let element = parent
  for (let depth = 0; element !== null && depth < maxDepth; depth += 1) {
    const address = element.name === 'a' ? element.attributes.get('href') : undefined
    if (address !== undefined && leadsAway(address)) return true
    element = element.parent
  }
  return false
}

/** Elements around an image alone. */
const maxWrappers = 3

/** Whether a candidate is an image alone, whose wrapper is right above a caption. */
function isBareImageBeside({ image, captions }: Candidate, { parent }: PageElement): boolean {
  if (image === null || captions.length > 0) return false
  return image.holders
    .slice(0, maxWrappers)
    .some((holder) => holder.parent === parent && holder.end === holder.start)
}

/** Whether an element is the credit right below the caption of the last candidate. */
function isCreditOf(element: PageElement, above: Candidate | undefined): boolean {
  if (above === undefined || above.isFigure || above.captions.length !== 1) return false
  const { start, end, parent } = element
  const isBelow = above.element.end === start && above.element.parent === parent
  return isBelow && end - start === 1 && hasCue(element, 'credit')
}

/** Whether a caption is right below a figure that prints its credit alone. */
function isBelowCredit(caption: PageElement, above: Candidate, { lines }: Page): boolean {
  const { start, end, parent } = above.element
  if (!above.isFigure || end !== caption.start || end - start !== 1 || parent !== caption.parent)
    return false
  const text = lines[start]?.clean ?? ''
  return readWords([{ index: start, text, isCredit: false, isCaption: false }]).caption === null
}

function isCaption(element: PageElement): boolean {
  const isNamed = hasCue(element, 'caption') && !/^(?:h[1-6]|table|a)$/.test(element.name)
  return element.name === 'figcaption' || (isNamed && element.name !== 'caption')
}

/** Whether an element is the caption of a table that lays out one picture. */
function isCaptionOfTable(
  { name, parent }: PageElement,
  images: ReadonlyMap<PageElement, Media>,
): boolean {
  if (name !== 'caption' || parent === null || !images.has(parent)) return false
  return parent.end - parent.start <= 2
}

function isPicture(element: PageElement, { headline }: PageMap): boolean {
  const canBe =
    element.isBlock && !/^(?:p|blockquote|h[1-6]|li|ul|ol|table|header)$/.test(element.name)
  // Above the headline only a caption is surely the article's.
  return canBe && element.start > (headline ?? -1) && hasCue(element, 'picture')
}

/** Elements around a picture that may be the header of its article. */
const maxHeader = 4

/** Whether an element around a picture, which is not the whole page, holds the headline. */
function isInHeader({ parent }: PageElement, headline: number | null): boolean {
  let element = parent
  for (let depth = 0; element !== null && headline !== null && depth < maxHeader; depth += 1) {
    if (/^(?:body|html|main|table|tr)$/.test(element.name)) return false
    if (element.start <= headline && headline < element.end) return true
    element = element.parent
  }
  return false
}

/** Whether a block without a telling class holds an image and, in a few lines, words that end in a credit. */
function holdsCredit(element: PageElement, { lines }: Page, map: PageMap) {
  const { headline, lastProse, furniture } = map
  const { name, start, end, isBlock } = element
  if (!isBlock || !/^(?:div|section|center|td|header|table)$/.test(name)) return false
  const isAbove = start <= (headline ?? -1) && !isInHeader(element, headline)
  // Below the text a picture is the article's in a gallery alone.
  const isBelow = start >= lastProse && furniture[start] !== 'gallery'
  if (isAbove || isBelow || end <= start || end - start > 3) return false
  const own = lines.slice(start, end)
  const isPlain = own.every(
    ({ text, links }) => text.length <= maxCaption.unnamed && links.length === 0,
  )
  if (!isPlain || own.some(({ text }) => isByline(text))) return false
  return (
    readWords(
      own.map(({ text, block }, index) => {
        return { index, text, isCredit: hasCue(block, 'credit'), isCaption: false }
      }),
    ).credit !== null
  )
}

/** The paragraph right below an image, where it is short and ends in what is certainly a credit. */
function findCreditedLine(image: PageElement, { lines }: Page): PageElement | null {
  const { start } = image
  const line = lines[start]
  // Old pages part picture, caption and text by breaks inside one block.
  const isBroken = line !== undefined && line.block === image.parent
  const isAlone = line?.block.start === start && line.block.end === start + 1
  if (line === undefined || !(isAlone || isBroken)) return null
  if (line.text.length > maxCredited || line.links.length > 0) return null
  if (splitWords(line.clean, true).credit === null) return null
  return isAlone ? line.block : { ...line.block, start, end: start + 1 }
}

/** The line right below an image that has a block of its own and says once more what the image describes. */
function findDescription({ start, attributes }: PageElement, { lines }: Page): PageElement | null {
  const line = lines[start]
  const alt = headlineKey((attributes.get('alt') ?? '').slice(0, maxCaption.unnamed))
  if (line === undefined || alt === '') return null
  const { block, text } = line
  const isAlone = block.start === start && block.end === start + 1
  const canBe = isAlone && /^(?:p|div|center)$/.test(block.name)
  return canBe && text.length <= maxCaption.unnamed && headlineKey(text) === alt ? block : null
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
  let isFound = false
  for (let index = figure.start; index < figure.end; index += 1) {
    let element: PageElement | null = lines[index]?.block ?? null
    for (let depth = 0; element !== null && element !== figure && depth < maxDepth; depth += 1) {
      if (element.name === 'figcaption') isFound = true
      if (/^(?:blockquote|table|pre)$/.test(element.name)) return false
      element = element.parent
    }
  }
  return isFound
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
  // The caption is its first line or its last one.
  const outer = figure
  return [lines[outer.start], lines[outer.end - 1]].some(
    (line) => line !== undefined && isQuotation(line, outer),
  )
}
