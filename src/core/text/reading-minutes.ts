import { countWords } from './count-words.ts'

/**
 * Words per minute of silent reading. Brysbaert (2019, "How many words do we read per minute?") finds 238
 * for English non-fiction; Indonesian words, built with affixes, are about a fifth longer.
 */
export const readWordsPerMinute = 200

/** Returns the reading time of the texts in whole minutes, at least 1. */
export function countReadingMinutes(texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  return Math.max(1, Math.round(words / readWordsPerMinute))
}
