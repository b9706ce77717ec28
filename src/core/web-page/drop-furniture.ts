import { countFooterLinks } from '../capture/footer-cues.ts'
import { findNoise } from '../capture/noise-cues.ts'
import { findPageOf } from '../capture/partial-cues.ts'
import { isClosingLabel, isReadMore } from '../capture/related-cues.ts'
import type { Sheet } from '../capture/sheet.ts'
import { headlineKey } from '../text/slug.ts'
import { listWords } from './class-words.ts'
import {
  findAround,
  findList,
  isAllLink,
  isHeading,
  isPictureCount,
  isWithin,
} from './line-place.ts'
import type { Page, PageElement, PageLine } from './page.ts'
import { hasCue } from './page-cues.ts'
import type { PageMap } from './page-map.ts'
import { isPageNumbers } from './page-partial.ts'
import { countProse } from './prose.ts'

/** A longer line repeats no headline. In code units. */
const maxHeadline = 500

/** Rules whose words may also be those of a heading: "Hak cipta lagu berakhir pada 2034". */
const noHeading = new Set(['copyright', 'end-of-list', 'advertising'])

/**
 * Claims the lines that are furniture by their whole words, wherever they are. Before the pictures are read,
 * "© Sari Dewi" beside one may be its credit.
 */
export function dropPageNoise(sheet: Sheet, page: Page, arePicturesRead = false): void {
  // A link of a site's footer beside another one. "Redaksi" alone may be the label of a byline.
  const isFooter = (index: number) => {
    const line = page.lines[index]
    return line !== undefined && isAllLink(line) && countFooterLinks(line.text) > 0
  }
  for (const line of sheet.free()) {
    const { index } = line
    if (isFooter(index) && (isFooter(index - 1) || isFooter(index + 1))) {
      sheet.claim(line, 'noise', 'site-footer')
    }
  }
  for (const line of sheet.free()) {
    const rule = findNoise(line.text)
    if (rule === 'copyright' && !arePicturesRead && isCredit(page.lines[line.index])) continue
    if (rule === null || (noHeading.has(rule) && isHeading(page.lines[line.index]))) continue
    sheet.claim(line, 'noise', rule)
  }
}

/** Elements around a line that may name it a credit. */
const creditDepth = 3

/** Whether a notice of rights is in an element for the credit of a picture. */
function isCredit(line: PageLine | undefined): boolean {
  if (line === undefined || line.text.length > maxCredit || /\d{4}/.test(line.text)) return false
  return isWithin(
    line.block,
    creditDepth,
    (element) => /^fig(?:ure|caption)$/.test(element.name) || hasCue(element, 'picture'),
  )
}

/** A longer notice speaks of the site's rights. In code units. */
const maxCredit = 80

/**
 * Claims lines that do not belong to the article: furniture, by its name; lines outside the text; and, inside
 * the text, lists of links and a last heading that nothing follows. Returns the deck: the newsroom's sentence
 * below the headline.
 */
export function dropFurniture(sheet: Sheet, page: Page, map: PageMap): string[] {
  const headline = map.headline === null ? null : headlineKey(page.lines[map.headline]?.text ?? '')
  const deck: string[] = []
  const flow = findFlow(page, map)
  for (const { index, text } of sheet.free()) {
    const line = page.lines[index]
    const isInside = map.scope.start <= index && index < map.scope.end
    if (line === undefined) continue
    if (headline !== null && text.length <= maxHeadline && headlineKey(text) === headline) {
      sheet.claim({ index }, 'headline', 'repeated-headline')
    } else if (isDeck(page, line, index, map) || isUnmarkedDeck(line, index, map)) {
      sheet.claim({ index }, 'headline', 'deck')
      deck.push(text)
    } else if (map.furniture[index] !== null) {
      sheet.claim({ index }, 'noise', map.furniture[index] ?? '')
    } else if (!isInside) sheet.claim({ index }, 'noise', 'outside-article')
    else if (index < map.firstProse && isAbove(page, line, index, map, flow)) {
      sheet.claim({ index }, 'noise', 'above-text')
    } else if (isPageNumbers(line) || isPageCount(text)) sheet.claim({ index }, 'noise', 'pages')
    else if (isPictureCount(line)) sheet.claim({ index }, 'noise', 'picture-count')
    else if (divider.test(text)) sheet.claim({ index }, 'noise', 'divider')
    else if (isAllLink(line) && isButton(line)) sheet.claim({ index }, 'noise', 'button')
    else if (isAllLink(line) && (isReadMore(text) || isLooseLink(page, index, map))) {
      sheet.claim({ index }, 'noise', index < map.lastProse ? 'link' : 'links-below-text')
    }
  }
  dropLastHeadings(sheet, page, map)
  return deck
}

/** Whether a line of links is no sentence, and one of them is for a script alone. */
function isButton({ text, links }: PageLine): boolean {
  if (/[.!?…]["'”’»)]*$/u.test(text)) return false
  return links.some(({ element }) => {
    return /^(?:#|javascript:.*)$/i.test(element.attributes.get('href') ?? '')
  })
}

/** Whether a line only says which page this is: "Halaman 2 dari 2". */
function isPageCount(text: string): boolean {
  return /\p{L}/u.test(text) && findPageOf(text) !== null
}

/** A rule that is drawn with signs between the parts of a text, and the star that closes one: "(*)". */
const divider = /^(?:[\s_=~–—-]{3,40}|\(\s?\*{1,3}\s?\))$/u

/** A heading below the last prose that nothing follows, from the end upward. */
function dropLastHeadings(sheet: Sheet, page: Page, map: PageMap): void {
  let isHeaded = false
  for (const { index, text } of sheet.free(map.lastProse, map.scope.end).reverse()) {
    const isLabel = isClosingLabel(text)
    if (isHeading(page.lines[index]) && (!isHeaded || isLabel)) {
      sheet.claim({ index }, 'noise', 'heading-of-nothing')
    } else if (isLabel) sheet.claim({ index }, 'noise', 'closing-label')
    else isHeaded = !isHeading(page.lines[index])
  }
}

function isDeck(
  { lines }: Page,
  line: PageLine,
  index: number,
  { headline, firstProse, scope }: PageMap,
): boolean {
  if (headline === null || index <= headline || index > firstProse || firstProse === scope.end)
    return false
  const isOutside = index < scope.start && line.links.length === 0
  let isItem = false
  let element: PageElement | null = line.block
  for (let depth = 0; element !== null && depth < 6; depth += 1) {
    if (element.end - element.start > (/^[uo]l$/.test(element.name) ? maxPoints : 3)) return false
    // A list of key points is a part of the text that it is in, and so is its heading.
    isItem ||= element.name === 'li'
    const isHead = isHeading(line) || /[:：]$/u.test(line.text)
    const headsList = isHead && index + 1 < element.end && findList(lines[index + 1]) !== null
    if (hasCue(element, 'deck')) return isOutside || (!isItem && !headsList)
    element = element.parent
  }
  return false
}

/** A longer list has more than the points of a story. */
const maxPoints = 8

/** A sentence between the headline and the last line of the header, or right below the headline. */
function isUnmarkedDeck(
  line: PageLine,
  index: number,
  { headline, headerEnd, firstProse, furniture }: PageMap,
): boolean {
  if (headline === null || index <= headline || index >= firstProse || furniture[index] !== null)
    return false
  if (index >= Math.max(headerEnd, headline + 2) || line.links.length > 0) return false
  if (/[:：]$/u.test(line.text)) return false
  // A shorter one between headline and byline is closed as a sentence is.
  const isClosed =
    index === headline + 1 && index + 1 < headerEnd && /[.!?…。！？]["'”’»)]*$/u.test(line.text)
  const isSentence = countProse(line) > 0 || isHeading(line) || isClosed
  return isSentence && line.text.length <= maxHeadline && line.text.split(' ').length > 4
}

/** The element whose children the paragraphs of the text are, and the name that they have. */
type Flow = { parent: PageElement | null; name: string }

function findFlow({ lines }: Page, { firstProse }: PageMap): Flow {
  const block = lines[firstProse]?.block
  return { parent: block?.parent ?? null, name: block?.name ?? '' }
}

/** Elements whose short lines are text when their siblings are. */
const textNames = /^(?:p|li|dd|dt|blockquote|td|th|pre|h[2-6])$/

/**
 * Whether a short line above the first long paragraph is furniture: a button, a count, the name of a section.
 * Links and labels are; a line in the same element as the paragraphs is text, however short.
 */
function isAbove(page: Page, line: PageLine, index: number, map: PageMap, flow: Flow): boolean {
  if (map.headline !== null && index < map.headline) return true
  // A link is an item of the text where the first paragraph is an item of the same list.
  if (isAllLink(line)) return !(flow.name === 'li' && line.block.parent === flow.parent)
  if (isInfo(line)) return true
  if (countProse(line) > 0 || line.kind !== null || isHeading(line)) return false
  const list = findList(line)
  if (list !== null && line.links.length === 0 && isIntroduced(page, list.start, map)) return false
  const below = page.lines[index + 1]
  if (/[:：]$/u.test(line.text) && findList(below) !== null && below?.links.length === 0)
    return false
  // The hour of an entry of a live page.
  if (/^\d{1,2}[.:]\d{2}(?:\s?\p{L}{1,5}\.?)?$/u.test(line.text))
    return !isBeside(line.block, flow.parent)
  if (!/[\p{L}]/u.test(line.text)) return true
  const block = findAround(line, textNames)
  const isInFlow = block !== null && isBeside(block, flow.parent)
  const isAlike = line.block.name === flow.name && line.block.parent === flow.parent
  if (isInFlow || isAlike) return false
  return line.text.length < 80 && !/[.!?…。！？]["'”’»)]*$/u.test(line.text)
}

/** What publishing programs call the lines about an article: "article-info", "entry-meta". */
const info = /^(?:(?:article|entry|post|story|node|news)(?:info|meta|details)|articleinfoterm)$/

/** Whether a short line is of a list about the article, such as its category and its count of readers. */
function isInfo({ block, text }: PageLine): boolean {
  if (text.length >= maxInfo) return false
  return isWithin(block, 4, (element) => listWords(element).some((word) => info.test(word)))
}

/** In code units. */
const maxInfo = 80

/** Whether a block is a child of the text's element, or an item of a list that is one. */
function isBeside(block: PageElement, parent: PageElement | null): boolean {
  return isWithin(block, 5, (element) => element.parent === parent)
}

/** Whether a link alone on its line is no item of a list that belongs to the text. */
function isLooseLink(page: Page, index: number, map: PageMap): boolean {
  if (index < map.lastProse) return false
  const list = findList(page.lines[index])
  if (list === null) return true
  return !isIntroduced(page, list.start, map)
}

/** Whether the line above a list belongs to the text and announces it: a heading, or words with a colon. */
export function isIntroduced({ lines }: Page, start: number, { scope }: PageMap): boolean {
  const above = start - 1
  const line = lines[above]
  if (line === undefined || above < scope.start) return false
  return isHeading(line) || /[:：]$/u.test(line.text)
}
