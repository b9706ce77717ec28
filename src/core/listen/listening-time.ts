import type { Story } from '../article/story.ts'
import { countWords } from '../text/count-words.ts'
import { readWordsPerMinute } from '../text/reading-minutes.ts'
import type { Utterance } from './list-utterances.ts'

/** Words per minute of a voice at rate 1, with its pauses: as slow as the reader of an audiobook. */
const spokenWordsPerMinute = 150

/** Returns how long a voice speaks at a rate, in whole minutes, at least 1: `toMinutes(450, 1.5)` → 2. */
export function toMinutes(words: number, rate: number): number {
  return Math.max(1, Math.round(words / (spokenWordsPerMinute * rate)))
}

/** Counts the words from each utterance to the end of the article; one count for each utterance. */
export function countWordsLeft(utterances: readonly Utterance[]): number[] {
  let left = 0
  return utterances
    .toReversed()
    .map(({ text }) => {
      left += countWords(text)
      return left
    })
    .reverse()
}

/**
 * Estimates the words that a voice speaks for a story, from its reading time or, for a brief, its texts. Null
 * for a full article whose reading time is unknown.
 */
export function estimateWords({ type, headline, summary, readingMinutes }: Story): number | null {
  const known = countWords(headline)
  if (type === 'brief') return known + countWords(summary ?? '')
  return readingMinutes === undefined ? null : known + readingMinutes * readWordsPerMinute
}
