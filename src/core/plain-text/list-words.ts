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

/** Whether texts have at least a share of a line's words, 0 to 1: not of a line without any. Most do in their first lines. */
export function haveShare(line: string, texts: readonly string[], share: number): boolean {
  const words = listWords(line)
  if (words.size === 0) return false
  const missing = new Set(words)
  return texts.some((text) => {
    for (const word of listWords(text)) missing.delete(word)
    return words.size - missing.size >= words.size * share
  })
}
