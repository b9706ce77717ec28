import { limitMarks } from './combining-marks.ts'

// C0 and C1 controls except tab, line separators, the overrides and isolates of UAX #9, and lone
// surrogates, which no encoding can write.
const unsafe = /(?!\t)\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]|\p{Cs}/u
const unsafeEverywhere = new RegExp(unsafe.source, 'gu')

// Soft hyphens, zero-width spaces, word joiners and byte order marks are invisible and break search. The
// zero-width joiners are kept: Persian, Hindi and emoji need them.
const invisible = /[\u00AD\u200B\u2060\uFEFF]/gu
const spaces = /[\s\u0085]+/gu

// Matches most lines of most captures: printable ASCII with single spaces, which is already clean.
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/

/**
 * Cleans one line of a capture: normalizes to NFC, removes invisible and unsafe characters, collapses white
 * space, and keeps 30 of a run of combining marks. No word changes: `cleanText('Kabar\u00A0 \u200Bbaru ')`
 * → "Kabar baru".
 */
export function cleanText(line: string): string {
  if (plain.test(line)) return line
  const words = line
    .replace(invisible, '')
    // White space first: a form feed is a control character that also separates words.
    .replace(spaces, ' ')
    .replace(unsafeEverywhere, '')
    .replace(spaces, ' ')
    .trim()
  // Normalizing is quadratic in the length of a run, and turns some marks into two.
  return limitMarks(limitMarks(words).normalize('NFC'))
}

// Matches anything that survives cleaning.
const shown = /(?!\p{Cc}|\p{Cs}|[\s\u0085\u00AD\u200B\u2060\uFEFF\u2028-\u202E\u2066-\u2069])./u

/** Whether a text shows anything: `cleanText` of it is not empty. */
export function showsText(text: string): boolean {
  return shown.test(text)
}

/** Returns the first unsafe character as `U+202E`, or null. */
export function findUnsafeCharacter(text: string): string | null {
  const found = unsafe.exec(text)?.[0].codePointAt(0)
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`
}
