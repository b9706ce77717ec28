import { creditWords, kindWords, namesMaker } from './credit-cues.ts'

/** Words that only a picture's credit has. To teach Simak another, add it. */
const creditCue =
  /\bvia\b|\/|©|\b(?:REUTERS|AP|AFP|EPA|ANTARA|TEMPO|Xinhua|Sputnik|Getty Images|Anadolu|Shutterstock|Kremlin|Instagram|YouTube|Twitter|Facebook|Dok|Doc|Foto|Photo|Pool)\b/u

/** A longer line is a paragraph, and would be slow to search. In code units. */
const maxLineLength = 2_000

/** A credit is short; a longer tail is another sentence of the caption. */
const maxCreditLength = 120

/** Dots inside a credit that end no sentence: "Koran Desa/M. Taufan", "Dok. Desa". */
const abbreviations = /(?<!\p{L})(?:\p{Lu}|[Dd]o[kc]|[Ii]st|Mo?h|Mohd|Muh|St|Dr)\.\s?/gu

/** "Warga antre. (Foto: Budi)" in any language that has a label for credits. */
const labelled = new RegExp(
  `^(?<caption>.+?)[\\s(（]+(?:${creditWords}|(?<kind>${kindWords}))\\s?[:：=＝]\\s*(?<credit>[^)）]+)[)）]?$`,
  'iu',
)

/** A label of a credit that a dot shortens: "Warga antre. fot. PAP / Jan Nowak". */
const shortLabel = /(?<=\S)\s+(?:fot|φωτ|phot|сн|ф)\.$/iu

/** The words of a picture. */
export type CaptionWords = { caption: string; credit: string | null }

/**
 * Splits a caption from the credit at its end. In the seed "… pada 25 September 2019.
 * Sputnik/Alexei Druzhinin/Kremlin via REUTERS" parts at the last full stop that is followed by
 * something only credits have. Without one the whole line is the caption.
 */
export function splitCaption(line: string): CaptionWords {
  if (line.length > maxLineLength) return { caption: line, credit: null }
  const groups = labelled.exec(line)?.groups
  const isMade = groups?.kind === undefined || namesMaker(groups.credit ?? '')
  if (groups?.caption !== undefined && groups.credit !== undefined && isMade) {
    return { caption: groups.caption.trim(), credit: groups.credit.trim() }
  }
  // The dot of an initial ends no sentence: "Warga antre. M. Dewi / Koran Desa".
  const parts = [...line.matchAll(/(?<!(?<!\p{L})\p{Lu})[.!?]["'”’)]*\s+/gu)]
  for (const part of parts.reverse()) {
    const credit = line.slice(part.index + part[0].length)
    const looksLikeCredit =
      credit.length <= maxCreditLength &&
      creditCue.test(credit) &&
      !/[.!?]\s/u.test(credit.replace(abbreviations, ' '))
    if (looksLikeCredit) {
      const caption = line.slice(0, part.index + part[0].length).trim()
      return { caption: caption.replace(shortLabel, ''), credit }
    }
  }
  return { caption: line, credit: null }
}
