/**
 * Cue phrases by language tag, in lower case, with one space between words and no mark at either end.
 * To teach Simak another phrase, add it to its language; to teach it a language, add a row.
 */
export type PhraseTable = Readonly<Record<string, readonly string[]>>

/** The longest phrase of any table has about 40 code units, so a longer line is a sentence. */
const maxCueLength = 80

const marksAround = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu

/**
 * Reduces a short line to the form in which phrases are compared: lower case, marks at both ends cut.
 * Returns '' for a line too long to be a cue, so no caller scans a long paragraph.
 *
 * @example foldCue('  BERITA TERKAIT: ') → 'berita terkait'
 */
export function foldCue(line: string): string {
  if (line.length > maxCueLength) return ''
  // "İ" lowers to an i with a dot above, which no table spells.
  return line
    .toLowerCase()
    .replaceAll('i̇', 'i')
    .replaceAll('’', "'")
    .replace(marksAround, '')
    .replace(/\s+/gu, ' ')
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
