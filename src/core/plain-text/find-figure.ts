import { describePicture, type Picture } from '../article/picture.ts'
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
  const credit = creditLine.exec(second.text)?.groups?.credit
  if (credit !== undefined && first.text.length <= maxCaption) {
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

/** A credit on a line of its own: "Foto: ANTARA/Sari". */
const creditLine = /^(?:foto|photo|kredit|credit)\s*:\s*(?<credit>[^.!?]{2,120})$/iu

/** A longer line above a credit is a paragraph. In code units. */
const maxCaption = 600

/** What a broadcaster's page says before the words of a picture, for those who do not see it. */
const spokenLabel =
  /^(?:(?<credit>sumber gambar|image source)|keterangan gambar|image caption),\s*(?<words>.+)$/iu

/** Reads lines that say themselves that they are a picture's; those of later pictures are claimed, too. */
function findSpoken(sheet: Sheet, from: number, to: number): Picture | null {
  const found: { caption?: string; credit?: string } = {}
  for (const line of sheet.free(from, to)) {
    const groups = spokenLabel.exec(line.text)?.groups
    if (groups?.words === undefined) continue
    const part = groups.credit === undefined ? 'caption' : 'credit'
    const isFirst = found[part] === undefined && (part === 'caption' || found.caption === undefined)
    if (isFirst) found[part] = groups.words
    sheet.claim(line, 'caption', isFirst ? 'caption-and-credit' : 'other-caption')
  }
  const { caption, credit = null } = found
  return caption === undefined ? null : describePicture(caption, credit)
}

/** A credit does not end as a sentence does: "Ia mengunggahnya di Facebook." opens a body. */
export function isCredit(credit: string | null): boolean {
  return credit !== null && !/[.!?]["'”’)]*$/u.test(credit)
}
