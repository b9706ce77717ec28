import type { Figure } from '../article/schema.ts'
import { cleanText } from '../text/clean-text.ts'
import { hasCue } from './page-cues.ts'
import type { Page, PageElement } from './page-lines.ts'
import type { PageMap } from './page-map.ts'
import type { Sheet } from './sheet.ts'
import { splitCaption } from './split-caption.ts'

/** A longer line in a picture's element is text that merely stands beside it. In code units. */
const maxCaption = 600

/** An element of more lines holds more than a picture. */
const maxLines = 5

/** What a page prints before a caption or a credit to say which it is. */
const label =
  /^(?:keterangan(?: gambar| foto)?|sumber(?: gambar| foto)?|image (?:source|caption)|caption|foto|photo|credit|kredit)\s*[,:]\s*/iu

/**
 * Reads the words of the first picture of an article: lines in a caption's or a picture's element.
 * Those of later pictures are claimed, too, and told apart by their rule: an article has one figure.
 */
export function findPageFigure(sheet: Sheet, page: Page, map: PageMap): Figure | null {
  const start = Math.max(map.zone.start, map.headline ?? 0)
  let figure: Figure | null = null
  let done = start
  for (const { index } of sheet.free(start, map.lastProse)) {
    if (index < done || map.furniture[index] === 'related') continue
    const element = findPicture(page, map, index)
    if (element === null) continue
    const lines = sheet.free(Math.max(element.start, start), element.end)
    done = element.end
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
  return figure
}

/** The outermost small element around a line that is a picture or a caption. */
function findPicture(page: Page, map: PageMap, index: number): PageElement | null {
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
    if (hasCue(element, 'caption') || (hasCue(element, 'picture') && line.block.name !== 'p'))
      found = element
  }
  return found
}

function readFigure(
  page: Page,
  element: PageElement,
  lines: readonly { index: number; text: string }[],
): Figure | null {
  const credits: string[] = []
  const captions: string[] = []
  for (const { index, text } of lines) {
    if (text.length > maxCaption) return null
    const block = page.lines[index]?.block
    const isCredit =
      lines.length > 1 &&
      (isIn(block, element, 'credit') ||
        isIn(block, element, 'author') ||
        /^(?:sumber|image source)/iu.test(text))
    const words = text.replace(label, '').trim()
    if (words !== '') (isCredit ? credits : captions).push(words)
  }
  const caption = [...new Set(captions)].join(' ')
  const credit = [...new Set(credits)].join(' ')
  if (caption === '') return credit === '' ? null : { caption: credit, credit: null }
  return credit === ''
    ? splitCaption(cleanText(caption))
    : { caption, credit: credit.slice(0, 500) }
}

function isIn(block: PageElement | undefined, top: PageElement, cue: 'credit' | 'author'): boolean {
  for (let element = block ?? null; element !== null; element = element.parent) {
    if (hasCue(element, cue)) return true
    if (element === top) return false
  }
  return false
}
