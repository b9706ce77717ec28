import type { FreeLine } from '../capture/sheet.ts'
import { splitCertain } from './find-pictures.ts'
import { paragraphWeight, weighLine } from './weigh-line.ts'

/** A photo story has so many captions at least. */
const minCaptions = 3

/** Fewer words before a credit are no sentence. In a script without spaces, characters. */
const minWords = { spaced: 4, wide: 10 }

/** Without one of these no line ends in a credit; spares most lines the search for one. */
const creditSign = /[(（/©|＝]|fot|phot|credit/iu

const none: ReadonlySet<number> = new Set()

/**
 * The lines of a photo story that are its captions: sentences that end in what is certainly a credit. Empty
 * for another text: one with few of them, or with as many paragraphs.
 */
export function listStoryCaptions(lines: readonly FreeLine[]): ReadonlySet<number> {
  const captions = new Set<number>()
  let paragraphs = 0
  for (const { index, text } of lines) {
    const split = creditSign.test(text) ? splitCertain(text) : null
    if (split !== null && isTold(split.caption)) captions.add(index)
    else if (weighLine(text, false) > paragraphWeight) paragraphs += 1
  }
  return captions.size >= minCaptions && captions.size > paragraphs ? captions : none
}

function isTold(caption: string): boolean {
  const isWide = caption.charCodeAt(0) > 0x2e80
  return isWide ? caption.length >= minWords.wide : caption.split(' ').length >= minWords.spaced
}
