import { rememberLines } from './remember-lines.ts'

/**
 * Cue phrases by language tag, in lower case, with one space between words and no mark at either end.
 * To teach Simak another phrase, add it to its language; to teach it a language, add a row.
 */
export type PhraseTable = Readonly<Record<string, readonly string[]>>

/** The longest phrase of any table has about 40 code units, so a longer line is a sentence. */
const maxCueLength = 80

/**
 * Reduces a short line to the form in which phrases are compared: lower case, marks at both ends cut.
 * Returns '' for a line too long to be a cue, so no caller scans a long paragraph.
 *
 * @example foldCue('  BERITA TERKAIT: ') → 'berita terkait'
 */
export function foldCue(line: string): string {
  return line.length > maxCueLength ? '' : folded(line)
}

/** Each table folds a line that the table before it has just folded. */
const folded = rememberLines(fold)

const plain = /^[!-~]+(?: [!-~]+)*$/

function fold(line: string): string {
  if (plain.test(line)) return cutMarks(line.toLowerCase())
  // "İ" lowers to an i with a dot above, which no table spells.
  const lower = line.toLowerCase().replaceAll('i̇', 'i').replaceAll('’', "'")
  return cutMarks(lower).replace(/\s+/gu, ' ')
}

/** Trims all but letters and digits. A pattern would be tried at each character, so this is a loop. */
function cutMarks(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && !isSign(line, start, opening)) start += 1
  while (end > start && !isSign(line, end - 1, closing)) end -= 1
  return line.slice(start, end)
}

const opening = /[\p{L}\p{N}]/u
const closing = /[\p{L}\p{M}\p{N}]/u

function isSign(line: string, index: number, signs: RegExp): boolean {
  const code = line.charCodeAt(index)
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  if (code < 0xd800 || code > 0xdfff) return signs.test(line.charAt(index))
  const start = code < 0xdc00 ? index : index - 1
  return signs.test(line.slice(start, start + 2))
}

/** All phrases of a table, for a look-up of a folded line. */
export function listPhrases(table: PhraseTable): ReadonlySet<string> {
  return new Set(Object.values(table).flat())
}

/** The source of a regular expression that matches any phrase of a table, the longest first. */
export function joinPhrases(table: PhraseTable): string {
  return [...listPhrases(table)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|')
}
