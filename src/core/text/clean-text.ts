// C0 and C1 controls except tab, line separators, the overrides and isolates of UAX #9, and halves
// of surrogate pairs, which no encoding can write.
const unsafe = /(?!\t)\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]|\p{Cs}/u
const unsafeEverywhere = new RegExp(unsafe.source, 'gu')

// A soft hyphen, zero-width space, word joiner or byte order mark shows nothing and breaks search.
// The zero-width joiners stay: Persian, Hindi and emoji need them.
const invisible = /[\u00AD\u200B\u2060\uFEFF]/gu
const spaces = /[\s\u0085]+/gu

/**
 * Cleans one line of a capture: NFC, invisible and unsafe characters out, every run of white space
 * one plain space, ends trimmed. No word and no visible character changes.
 */
export function cleanText(line: string): string {
  return (
    line
      .replace(invisible, '')
      // White space first: a form feed is a control character, but it also parts two words.
      .replace(spaces, ' ')
      .replace(unsafeEverywhere, '')
      .replace(spaces, ' ')
      .trim()
      .normalize('NFC')
  )
}

/** The first character that text must not hold, as `U+202E`, or null. */
export function findUnsafeCharacter(text: string): string | null {
  const found = unsafe.exec(text)?.[0].codePointAt(0)
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`
}
