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
  let told = 0
  let plain = 0
  let count = 0
  let paragraphs = 0
  const captions = lines.map((line, index) => {
    const weight = index > headline && isCaption(line) ? countProse(line, minCaption) : 0
    const prose = weights[index] ?? 0
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
 * found by their prose. Null where that is the whole page.
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
  if (element === null || /^(?:html|body)$/.test(element.name)) return null
  return { start: element.start, end: element.end }
}

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
