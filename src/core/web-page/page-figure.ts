import { describePicture, type Picture } from '../article/picture.ts'
import { findPictureLabel, isBareCredit, isCredit, isPictureWord } from '../capture/credit-cues.ts'
import type { Sheet } from '../capture/sheet.ts'
import { splitCaption } from '../capture/split-caption.ts'
import { cleanText } from '../text/clean-text.ts'
import type { Page, PageElement } from './page.ts'
import { hasCue } from './page-cues.ts'
import type { PageMap } from './page-map.ts'

/** A longer line in a picture's element is text that merely stands beside it. In code units. */
const maxCaption = 600

/** An element of more lines holds more than a picture. */
const maxLines = 5

/**
 * Reads the words of the first picture of an article: lines in a caption's or a picture's element.
 * Those of later pictures are claimed, too, and told apart by their rule: an article has one figure.
 */
export function findPageFigure(sheet: Sheet, page: Page, map: PageMap): Picture | null {
  const { start } = map.zone
  const figures = listFigures(page)
  let figure: Picture | null = null
  let done = start
  for (const { index } of sheet.free(start, map.lastProse)) {
    if (index < done || map.furniture[index] === 'related') continue
    const element = findPicture(page, map, figures, index)
    if (element === null) continue
    // Caption and credit may stand in two elements, one below the other.
    const next = findPicture(page, map, figures, element.end)
    const end = next === null || next.start < element.end ? element.end : next.end
    const lines = sheet.free(Math.max(element.start, start), end)
    done = end
    const found = readFigure(page, element, lines)
    if (found === null) continue
    const isFirst = figure === null
    if (isFirst) figure = found
    const seen = new Set<string>()
    for (const line of lines) {
      const rule = seen.has(line.text) ? 'repeated-caption' : 'caption-and-credit'
      sheet.claim(line, 'caption', isFirst ? rule : 'other-caption')
      seen.add(line.text)
    }
  }
  return figure ?? findBareCaption(sheet, map)
}

/** A page without marks: a line between headline and text that ends in a credit, as in a text capture. */
function findBareCaption(sheet: Sheet, { headline, firstProse }: PageMap): Picture | null {
  if (headline === null) return null
  for (const line of sheet.free(headline + 1, firstProse + 1)) {
    const figure = line.text.length > maxCaption ? null : readCaption(line.text)
    if (figure === null) continue
    if (!isCredit(figure.credit) && !isBareCredit(line.text)) continue
    sheet.claim(line, 'caption', 'caption-and-credit')
    return figure
  }
  return null
}

/** The figures that have a caption; one without is an embed. */
function listFigures({ elements }: Page): Set<PageElement> {
  const figures = new Set<PageElement>()
  for (const { name, parent } of elements) {
    let element = name === 'figcaption' ? parent : null
    for (let depth = 0; element !== null && depth < 4; depth += 1) {
      if (element.name === 'figure') figures.add(element)
      element = element.parent
    }
  }
  return figures
}

/** The outermost small element around a line that is a picture or a caption. */
function findPicture(
  page: Page,
  map: PageMap,
  figures: ReadonlySet<PageElement>,
  index: number,
): PageElement | null {
  const line = page.lines[index]
  if (line === undefined || line.text.length > maxCaption || /^h[1-6]$/.test(line.block.name))
    return null
  let found: PageElement | null = null
  for (
    let element: PageElement | null = line.block;
    element !== null && element.end - element.start <= maxLines;
    element = element.parent
  ) {
    const holdsHeadline =
      map.headline !== null && element.start <= map.headline && map.headline < element.end
    const holdsScope = element.start <= map.scope.start && map.scope.end <= element.end
    if (holdsHeadline || holdsScope) break
    // Above the headline only a caption is surely the article's.
    const canBePicture = index > (map.headline ?? -1) && line.block.name !== 'p'
    if (
      hasCue(element, 'caption') ||
      figures.has(element) ||
      (canBePicture && hasCue(element, 'picture'))
    )
      found = element
  }
  return found
}

function readFigure(
  page: Page,
  element: PageElement,
  lines: readonly { index: number; text: string }[],
): Picture | null {
  const credits: string[] = []
  const captions: string[] = []
  for (const { index, text } of lines) {
    if (text.length > maxCaption) return null
    const block = page.lines[index]?.block
    const label = findPictureLabel(text)
    const isCredit =
      lines.length > 1 &&
      (isIn(block, element, 'credit') ||
        isIn(block, element, 'author') ||
        label?.part === 'credit' ||
        isBareCredit(text))
    if (isPictureWord(text)) continue
    const words = label?.words ?? text
    ;(isCredit ? credits : captions).push(words)
  }
  const caption = [...new Set(captions)].join(' ')
  const credit = [...new Set(credits)].join(' ')
  if (caption === '') return credit === '' ? null : describePicture(credit, null)
  return credit === ''
    ? readCaption(cleanText(caption))
    : describePicture(caption, unwrap(credit).slice(0, 500))
}

function readCaption(text: string): Picture {
  const { caption, credit } = splitCaption(text)
  return describePicture(caption, credit === null ? null : unwrap(credit))
}

/** "(ANTARA FOTO/Sari)" is "ANTARA FOTO/Sari". */
function unwrap(credit: string): string {
  return credit.replace(/^\((?<inner>[^()]+)\)$/u, '$<inner>')
}

function isIn(block: PageElement | undefined, top: PageElement, cue: 'credit' | 'author'): boolean {
  for (let element = block ?? null; element !== null; element = element.parent) {
    if (hasCue(element, cue)) return true
    if (element === top) return false
  }
  return false
}
