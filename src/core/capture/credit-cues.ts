import { joinPhrases, listPhrases } from './cue-phrases.ts'
import { isAgency } from './news-agencies.ts'
import { isPersonName } from './person-names.ts'
import { captionLabels, creditLabels, pictureKinds } from './picture-labels.ts'
import { rememberLines } from './remember-lines.ts'

/** The labels of credits as alternatives of a regular expression. */
export const creditWords = joinPhrases(creditLabels)
/** The words for kinds of pictures, likewise. */
export const kindWords = joinPhrases(pictureKinds)
const captions = joinPhrases(captionLabels)
const label = new RegExp(
  `^[(\\[–—-]?\\s?(?:(?<caption>${captions})|(?<credit>${creditWords})|(?<kind>${kindWords}))\\.?\\s?(?:(?<mark>[:：=＝/|©，])|[,،](?=\\s)|\\s[-–—]\\s)\\s*(?<words>\\S.*)$`,
  'iu',
)
/** A longer line is more than a label. In code units. */
const maxBare = 80
const bare = new Set([...listPhrases(creditLabels), ...listPhrases(captionLabels)])

/** Labels that a stroke may follow. */
const strokeLabel = /^(?:foto|fotos|photo|fot|pic|dok|gambar|bild|image)$/iu

/** What a line of a picture says itself to be, and its words without the label. */
export type PictureLabel = { part: 'caption' | 'credit'; words: string }

/**
 * Reads the label at the start of a line of a picture; null when it has none.
 *
 * @example findPictureLabel('Sumber gambar, Budi') → { part: 'credit', words: 'Budi' }
 */
export const findPictureLabel = rememberLines((line): PictureLabel | null => {
  const groups = line.length > 2_000 ? undefined : label.exec(line)?.groups
  if (groups?.words === undefined) return null
  // "Getty Images/Sari" is whole; in "Foto/Sari" the word is only a label.
  if (groups.mark === '/' && !strokeLabel.test(groups.credit ?? '')) return null
  if (groups.kind !== undefined && !namesMaker(groups.words)) return null
  return { part: groups.caption === undefined ? 'credit' : 'caption', words: groups.words }
})

/**
 * Whether words open with a person or are an agency.
 *
 * @example namesMaker('Sari Dewi/Koran Desa') → true
 */
export function namesMaker(words: string): boolean {
  const [maker = ''] = words.replace(/[)\]]?\.?$/u, '').split(/[,;/&|(]/u)
  return isPersonName(maker.trim()) || isAgency(maker.trim())
}

/** Whether a text is only the word that labels a credit or a caption: "Foto". */
export function isPictureWord(text: string): boolean {
  return text.length <= maxBare && bare.has(text.toLowerCase().replace(/[\s:.,，،]+$/u, ''))
}

/** A line that is all credit without a word that says so: "Antara/Sari Dewi", "KORAN.COM/M. SARI". */
const bareCredit =
  /^\p{Lu}(?:[^.!?/[(]|\.(?=\p{L}{2})|(?<=(?<!\p{L})\p{Lu})\.){1,40}\/(?:[^.!?]|(?<=[/\s]\p{Lu})\.){1,40}$/u

/** Whether a line is a credit behind its label: "Foto: Sari Dewi". */
export function isLabelledCredit(line: string): boolean {
  return findPictureLabel(line)?.part === 'credit'
}

/** Whether a line is a credit by its form alone. */
export function isBareCredit(line: string): boolean {
  return line.length <= 90 && bareCredit.test(line) && !labelWithin.test(line)
}

/** A label behind the stroke: "Warga antre / Foto: Sari Dewi" has a caption, too. */
const labelWithin = new RegExp(`/\\s?(?:${creditWords})\\s?[:：]`, 'iu')

/** Whether a credit can be one: it does not end as a sentence does ("Ia mengunggahnya di Facebook."). */
export function isCredit(credit: string | null): boolean {
  return credit !== null && (endsInInitials(credit) || !/[.!?]["'”’)]*$/u.test(credit))
}

/**
 * Whether words end in the initials that agencies put behind a photographer, with or without a full stop.
 *
 * @example endsInInitials('ANTARA FOTO/Sari Dewi/hp.') → true
 */
function endsInInitials(words: string): boolean {
  return /\/\p{Lu}[\p{L}.]*(?: [\p{L}.]+){0,3}\/\p{Ll}{1,4}\.$/u.test(words.slice(-60))
}
