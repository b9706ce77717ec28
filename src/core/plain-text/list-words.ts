const words = /[\p{L}\p{M}\p{N}]+/gu
const wide = /[\u3041-\u30ff\u3400-\u9fff\u0e00-\u0eff]/u

/** Shorter words are in every text. In code units; one of Hangul or Hebrew may be shorter. */
const minLength = 4

/**
 * The distinct words of a text that say what it is about, lower case: those of four letters and more, of
 * a script without spaces each pair of characters.
 */
export function listWords(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(words)) {
    if (wide.test(word)) {
      for (let at = 0; at + 2 <= word.length; at += 1) found.add(word.slice(at, at + 2))
    } else if (word.length >= minLength || (word.length >= 2 && word.charCodeAt(0) > 0x58f)) {
      found.add(word)
    }
  }
  return found
}
