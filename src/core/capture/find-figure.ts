import type { Figure } from '../article/schema.ts'
import { findDateline } from './dateline.ts'
import type { Sheet } from './sheet.ts'
import { splitCaption } from './split-caption.ts'

/**
 * Reads the caption, which stands between the header and the first paragraph. A dateline shows
 * where the body begins; without one, only a line that ends in a credit is taken for a caption.
 * Desktop pages print the caption twice.
 */
export function findFigure(sheet: Sheet, from: number, to: number): Figure | null {
  const [first, second, third] = sheet.free(from, to)
  if (first === undefined || second === undefined || findDateline(first.text) !== null) return null

  const figure = splitCaption(first.text)
  const isRepeated = second.text === first.text
  const opening = isRepeated ? third : second
  const isBeforeBody = opening !== undefined && findDateline(opening.text) !== null
  if (!isBeforeBody && !isCredit(figure.credit)) return null

  sheet.claim(first, 'caption', 'caption-and-credit')
  if (isRepeated) sheet.claim(second, 'caption', 'repeated-caption')
  return figure
}

/** A credit does not end as a sentence does: "Ia mengunggahnya di Facebook." opens a body. */
export function isCredit(credit: string | null): boolean {
  return credit !== null && !/[.!?]["'”’)]*$/u.test(credit)
}
