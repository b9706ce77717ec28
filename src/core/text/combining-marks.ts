/**
 * Combining marks kept after one letter: the number of UAX #15, "Stream-Safe Text Format". No language
 * needs more than ten, and the time to normalize or render a run grows with its square.
 */
const maxMarks = 30

// Joiners count as well, because a mark behind one still combines with the same letter.
const mark = '[\\p{M}\\u200C\\u200D]'
const longRun = new RegExp(`(?<kept>${mark}{${maxMarks}})${mark}+`, 'u')
const longRuns = new RegExp(longRun, 'gu')

/** Whether more than 30 combining marks follow one letter. */
export function hasLongMarks(text: string): boolean {
  return longRun.test(text)
}

/** Shortens each run of combining marks to 30: of a letter with 50 accents, the last 20 go. */
export function limitMarks(text: string): string {
  return text.replace(longRuns, '$<kept>')
}
