import { findLabel } from '../capture/find-label.ts'
import type { Page, PageElement, PageLine } from './page.ts'
import type { PageMap } from './page-map.ts'

/** Lengths of a caption that only its style tells. A longer line may be a text's first sentences. */
const lengths = { most: 160, words: 3 }

/** Elements above a line whose style counts. */
const maxDepth = 3

/**
 * Finds the line right below an image that is a caption by its style alone: set in italics, centred or small, and
 * the line below it is not. One such sign is enough between paragraphs; above the text, where a deck may stand,
 * two are needed. Returns null where no line is one.
 */
export function findStyledCaption(
  image: PageElement,
  { lines }: Page,
  { firstProse }: PageMap,
): PageElement | null {
  const { start } = image
  const line = lines[start]
  if (line === undefined || !canBeCaption(line, start)) return null
  // Around an image, too, or a line is centred for itself.
  const isCentred = image.parent !== null && hasStyle(image.parent, centred)
  const signs = countSigns(line, isCentred)
  const below = lines[start + 1]
  const isOdd = below !== undefined && signs > countSigns(below, isCentred)
  const least = start >= firstProse ? 1 : 2
  return isOdd && signs >= least ? line.block : null
}

function canBeCaption({ clean, block, links, marks }: PageLine, index: number): boolean {
  const isAlone = block.start === index && block.end === index + 1
  if (!isAlone || !/^(?:p|div|center|td)$/.test(block.name)) return false
  if (clean.length > lengths.most || clean.split(' ').length < lengths.words) return false
  // A subheading is bold, a pull quote has its marks, and a note has its label.
  const isBold = marks.some(
    ({ type, start, end }) => type === 'strong' && end - start > clean.length / 2,
  )
  const isOther = /^["'“„«‘»]|[:：]$/u.test(clean) || findLabel(clean) !== undefined
  return !isBold && !isOther && links.length === 0
}

function countSigns({ clean, marks, block }: PageLine, isCentred: boolean): number {
  const isItalic = marks.some(
    ({ type, start, end }) => type === 'emphasis' && end - start >= clean.length,
  )
  const isMiddle = isCentred && hasStyle(block, centred)
  return [isItalic, isMiddle, hasStyle(block, small)].filter(Boolean).length
}

type Style = { names: RegExp; align?: RegExp; style: RegExp; classes: RegExp }

const centred: Style = {
  names: /^center$/,
  align: /^(?:center|middle)$/i,
  style: /text-align\s*:\s*center/i,
  classes:
    /(?:^|\s)(?:has-text-align-center|text-center|aligncenter|ql-align-center|rtecenter)(?:\s|$)/,
}
const small: Style = {
  names: /^small$/,
  style: /font-size\s*:\s*(?:(?:x+-)?small(?:er)?|0?\.[5-9]\d?r?em|[6-8]\d%|[89]pt|1[0-3]px)/i,
  classes: /(?:^|\s)(?:has-small-font-size|text-(?:small|sm|xs)|small)(?:\s|$)/,
}

/** Whether a block of one line, or of an image alone, or one around it has a style. */
function hasStyle(block: PageElement, { names, align, style, classes }: Style): boolean {
  let element: PageElement | null = block
  // A larger element may hold the whole text.
  for (let depth = 0; element !== null && depth < maxDepth; depth += 1) {
    if (element.end - element.start > 1) return false
    const { attributes, name } = element
    if (names.test(name) || align?.test(attributes.get('align') ?? '') === true) return true
    if (style.test(attributes.get('style') ?? '')) return true
    if (classes.test(attributes.get('class') ?? '')) return true
    element = element.parent
  }
  return false
}
