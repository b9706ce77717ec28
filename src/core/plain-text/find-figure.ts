import { describePicture, type Picture } from '../article/picture.ts'
import { findPictureLabel, isCredit } from '../capture/credit-cues.ts'
import { findDateline } from '../capture/dateline.ts'
import type { Sheet } from '../capture/sheet.ts'
import { splitCaption } from '../capture/split-caption.ts'

/**
 * Reads the caption, which stands between the header and the first paragraph. A dateline shows
 * where the body begins; without one, only a line that ends in a credit is taken for a caption.
 * Desktop pages print the caption twice.
 */
export function findFigure(sheet: Sheet, from: number, to: number): Picture | null {
  const [first, second, third] = sheet.free(from, to)
  if (first === undefined || second === undefined || findDateline(first.text) !== null) return null

  const spoken = findSpoken(sheet, from, to)
  if (spoken !== null) return spoken
  const label = findPictureLabel(second.text)
  const credit = label?.part === 'credit' && isCredit(label.words) ? label.words : null
  if (credit !== null && credit.length <= maxCredit && first.text.length <= maxCaption) {
    sheet.claim(first, 'caption', 'caption-and-credit')
    sheet.claim(second, 'caption', 'caption-and-credit')
    if (third?.text === first.text) sheet.claim(third, 'caption', 'repeated-caption')
    return describePicture(first.text, credit)
  }
  const { caption, credit: ending } = splitCaption(first.text)
  const isRepeated = second.text === first.text
  const opening = isRepeated ? third : second
  const isBeforeBody = opening !== undefined && findDateline(opening.text) !== null
  if (!isBeforeBody && !isCredit(ending)) return null

  sheet.claim(first, 'caption', 'caption-and-credit')
  if (isRepeated) sheet.claim(second, 'caption', 'repeated-caption')
  return describePicture(caption, ending)
}

/** A longer line above a credit is a paragraph. In code units. */
const maxCaption = 600

/** A longer line behind a credit's word is a sentence. In code units. */
const maxCredit = 120

/** A broadcaster labels its pictures with a comma: "Sumber gambar, Budi". */
const spoken = /^[^,:]{4,40},\s/u

/** Reads lines that say themselves that they are a picture's; those of later pictures are claimed, too. */
function findSpoken(sheet: Sheet, from: number, to: number): Picture | null {
  const found: { caption?: string; credit?: string } = {}
  for (const line of sheet.free(from, to)) {
    const label = spoken.test(line.text) ? findPictureLabel(line.text) : null
    if (label === null) continue
    const { part, words } = label
    const isFirst = found[part] === undefined && (part === 'caption' || found.caption === undefined)
    if (isFirst) found[part] = words
    sheet.claim(line, 'caption', isFirst ? 'caption-and-credit' : 'other-caption')
  }
  const { caption, credit = null } = found
  return caption === undefined ? null : describePicture(caption, credit)
}
