const words = /[\p{L}\p{M}\p{N}]+/gu
const wide = /[\u3041-\u30ff\u3400-\u9fff\u0e00-\u0eff]/u

/** Minimum length of a word in code units. Words of Hangul or Hebrew can be shorter. */
const minLength = 4

/**
 * The distinct words of a text that say what it is about, lower case: those of four letters and more, of
 * a script without spaces each pair of characters.
 */
export function listWords(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  const hasWide = wide.test(text)
  for (const word of text.toLowerCase().match(words) ?? []) {
    if (hasWide && wide.test(word)) {
      for (let at = 0; at + 2 <= word.length; at += 1) found.add(word.slice(at, at + 2))
    } else if (word.length >= minLength || (word.length >= 2 && word.charCodeAt(0) > 0x58f)) {
      found.add(word)
    }
  }
  return found
}

/** The share of a line's words that a text has: 0 to 1. A line without words has none. */
export function shareWords(line: string, text: string): number {
  const words = [...listWords(line)]
  const known = listWords(text)
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length
}
