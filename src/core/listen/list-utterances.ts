import type { TextUnit } from '../article/list-text-units.ts'
import { splitSentences } from '../text/sentences.ts'
import { splitLongSentence } from './split-long-sentence.ts'

/** What is said in one go: a sentence, or a part of a long one. */
export type Utterance = {
  text: string
  /** Counts the sentences of the article from 0; the parts of a long one share it. */
  sentence: number
  /** The text unit the words stand in, null for the headline. */
  block: number | null
  /** Where the words stand in the text of the block, or of the headline, in UTF-16 code units. */
  start: number
  end: number
}

/** An article as it is read aloud: its headline, then block after block, sentence by sentence. */
export function listUtterances(headline: string, blocks: readonly TextUnit[]): Utterance[] {
  const utterances: Utterance[] = []
  let sentence = 0
  const texts = [
    { block: null, text: headline },
    ...blocks.map(({ text }, block) => ({ block, text })),
  ]
  for (const { block, text } of texts) {
    let end = 0
    // A headline is one sentence, whatever stops it holds.
    for (const words of block === null ? [text] : splitSentences(text)) {
      const start = text.indexOf(words, end)
      end = start + words.length
      for (const part of splitLongSentence(words)) {
        utterances.push({
          text: words.slice(part.start, part.end),
          sentence,
          block,
          start: start + part.start,
          end: start + part.end,
        })
      }
      sentence += 1
    }
  }
  return utterances
}

/** The utterance in which a place of the text is said; the first one where there is no such place. */
export function findUtterance(
  utterances: readonly Utterance[],
  place: { block: number; offset: number } | null,
): number {
  if (place === null) return 0
  const index = utterances.findLastIndex(
    ({ block, start }) =>
      block !== null && (block < place.block || (block === place.block && start <= place.offset)),
  )
  return Math.max(index, 0)
}
