import { findOwnFurniture } from './furniture-cues.ts'
import { isAllLink } from './line-place.ts'
import type { Page, PageElement, PageLine } from './page.ts'
import { hasCue } from './page-cues.ts'
import { countProse, type Range } from './prose.ts'

/** Captions of a photo story are its text, and some are short. In characters. */
const minCaption = 15

/** The caption of a page's only picture tells something in so many characters. */
const minOnlyCaption = 50

/** A photo story has so many times more words in captions than in paragraphs. */
const minRatio = 2

/** Elements around a line that may be a footer or a column. Pages wrap, but not without end. */
const maxDepth = 8

/**
 * The weight of each line that is a caption of a photo story: a headline, then pictures whose captions tell
 * what there is to tell. Null for another page. `weights` is the prose of each line; that of footers, columns
 * and other furniture does not count, because the captions may have fewer words.
 */
export function weighCaptions(
  { lines }: Page,
  headline: number | null,
  weights: readonly number[],
): readonly number[] | null {
  if (headline === null) return null
  const footer = findFooter(lines, headline)
  let told = 0
  let plain = 0
  let count = 0
  let paragraphs = 0
  const captions = lines.map((line, index) => {
    const weight = index > headline && isCaption(line) ? countProse(line, minCaption) : 0
    const prose = index < footer ? (weights[index] ?? 0) : 0
    if (weight === 0 && prose === 0) return 0
    if (weight === 0) paragraphs += 1
    if (isAllLink(line) || isInFurniture(line.block)) return 0
    if (weight > 0) count += 1
    told += weight
    plain += prose
    return weight
  })
  // Many paragraphs are a text, whatever the boxes around them are called.
  if (paragraphs > count) return null
  const isStory = count > 1 ? told > plain * minRatio : told >= minOnlyCaption && plain === 0
  return isStory ? captions : null
}

/**
 * What holds headline and captions of a photo story: the few words beside its pictures are too short to be
 * found by their prose. Where that is the whole page, it ends before the box with its legal notice; null
 * where there is none.
 */
export function findStoryScope(
  { lines }: Page,
  headline: number,
  captions: readonly number[],
): Range | null {
  const first = captions.findIndex((weight) => weight > 0)
  const last = captions.findLastIndex((weight) => weight > 0)
  let element: PageElement | null = lines[first]?.block ?? null
  while (element !== null && !(element.start <= headline && last < element.end)) {
    element = element.parent
  }
  if (element === null || element.name === 'html') return null
  if (element.name === 'body') return cutFooter(lines, headline, last)
  return { start: element.start, end: element.end }
}

/** The lines from the headline to the footer below the captions; null where there is none. */
function cutFooter(lines: Page['lines'], headline: number, last: number): Range | null {
  const footer = findFooter(lines, last)
  return footer === lines.length ? null : { start: headline, end: footer }
}

/** The first line of the box below `above` that holds a notice of rights, and no line above; the end for none. */
function findFooter(lines: Page['lines'], above: number): number {
  const notice = lines.findLast(({ text }) => text.length <= maxLegal && rights.test(text))
  let box = notice?.block ?? null
  while (box !== null && box.parent !== null && box.parent.name !== 'body') box = box.parent
  return box !== null && box.name !== 'body' && box.start > above ? box.start : lines.length
}

/** What every site's footer says, and no text. */
const rights = /©|\(c\) \d{4}|hak cipta|all rights reserved/i

/** A longer line tells of more than rights. In code units. */
const maxLegal = 300

/** Whether a line is the caption of a figure, or of a block that its class names a caption. */
function isCaption({ block }: PageLine): boolean {
  let element: PageElement | null = block
  for (let depth = 0; element !== null && depth < 4; depth += 1) {
    if (/^(?:h[1-6]|blockquote|table|button)$/.test(element.name)) return false
    if (element.name === 'figcaption' || hasCue(element, 'caption')) return true
    element = element.parent
  }
  return false
}

/** Pictures of a story may be in a gallery. */
const own = new Set(['gallery', 'graphic', 'embed', 'share'])

function isInFurniture(block: PageElement): boolean {
  let element: PageElement | null = block
  for (let depth = 0; element !== null && depth < maxDepth; depth += 1) {
    const furniture = findOwnFurniture(element)
    if (furniture?.isSure === true && !own.has(furniture.rule)) return true
    element = element.parent
  }
  return false
}
