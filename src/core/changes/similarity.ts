import { foldTypography } from './fold-typography.ts'
import { isSpoken, splitWords } from './split-words.ts'

/** The words of a text, each with how often it occurs. */
export type WordBag = { words: ReadonlyMap<string, number>; size: number }

/** Collects the words of a text, without regard to case. */
export function collectWords(text: string): WordBag {
  const words = new Map<string, number>()
  let size = 0
  for (const word of splitWords(foldTypography(text))) {
    if (!isSpoken(word)) continue
    const key = word.text.toLowerCase()
    words.set(key, (words.get(key) ?? 0) + 1)
    size += 1
  }
  return { words, size }
}

/**
 * Returns the share of words that two texts have in common, from 0 to 1 (Dice's coefficient): two texts of
 * ten words with nine in common have 0.9.
 */
export function compareWords(one: WordBag, other: WordBag): number {
  if (one.size + other.size === 0) return 0
  const [few, many] = one.words.size < other.words.size ? [one, other] : [other, one]
  let common = 0
  for (const [word, count] of few.words) common += Math.min(count, many.words.get(word) ?? 0)
  return (2 * common) / (one.size + other.size)
}
