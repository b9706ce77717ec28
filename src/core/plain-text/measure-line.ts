/** Counts of a line. */
export type LineMeasure = {
  /** Letters; one of a script without spaces counts as several of a word. */
  letters: number
  /** Words that open with a small letter, or with a letter of a script that has no capitals. */
  plainWords: number
}

/** Maximum length that is counted, in code units. */
const sampleLength = 1_500

/** Han, kana and Hangul: a character is a syllable or a word. */
const wideWeight = 2.7
/** Characters of a script without spaces that make up a word, on average. */
const wideWordLength = 2

/**
 * Counts letters and words of a line in one pass. No regular expression: a page has thousands of lines,
 * and an archive ten thousand pages.
 */
export function measureLine(text: string): LineMeasure {
  let letters = 0
  let plainWords = 0
  let isInWord = false
  const end = Math.min(text.length, sampleLength)
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index)
    if (isWide(code)) {
      letters += wideWeight
      plainWords += 1 / wideWordLength
      isInWord = false
    } else if (isLetter(code)) {
      letters += 1
      if (!isInWord && opensPlainly(text, index, code)) plainWords += 1
      isInWord = true
    } else {
      // A digit, an apostrophe or a hyphen inside a word does not open a new one.
      const isInside =
        (code >= 0x30 && code <= 0x39) || code === 0x27 || code === 0x2019 || code === 0x2d
      if (!isInside) isInWord = false
    }
  }
  return { letters, plainWords }
}

/** Scripts that write no spaces: Thai to Khmer, kana, Han; and Hangul, whose syllables are as dense. */
function isWide(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  )
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  // Punctuation, symbols and signs have blocks of their own.
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && code < 0xd800
}

function opensPlainly(text: string, index: number, code: number): boolean {
  if (code < 0x80) return code >= 0x61
  const character = text.charAt(index)
  return character === character.toLowerCase()
}
