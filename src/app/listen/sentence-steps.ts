import type { Utterance } from '../../core/listen/list-utterances.ts'

/**
 * Returns the utterance that starts the sentence `step` after the one at `position`; null beyond either
 * end.
 */
export function findSentence(
  utterances: readonly Utterance[],
  position: number,
  step: number,
): number | null {
  const sentence = (utterances[position]?.sentence ?? 0) + step
  const index = utterances.findIndex((utterance) => utterance.sentence === sentence)
  return index === -1 ? null : index
}
