import { type Anchor, createAnchor, findAnchor } from '../../core/article/anchor.ts'
import { listTextUnits, type TextUnit } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { findUtterance, listUtterances, type Utterance } from '../../core/listen/list-utterances.ts'
import { countWordsLeft } from '../../core/listen/listening-time.ts'
import type { SpeakerState } from './speaker.ts'

/** An article that is read aloud. */
export type Reading = {
  article: PublishedArticle
  units: readonly TextUnit[]
  utterances: readonly Utterance[]
  /** Words from each utterance to the end. */
  wordsLeft: readonly number[]
  /** Index of the utterance to start with. */
  start: number
}

/** Prepares an article for reading aloud from an anchor; null starts at the headline. */
export function createReading(article: PublishedArticle, anchor: Anchor | null): Reading {
  const units = listTextUnits(article)
  const utterances = listUtterances(article)
  const place = anchor === null ? null : findAnchor(units, anchor)
  return {
    article,
    units,
    utterances,
    wordsLeft: countWordsLeft(utterances),
    start: findUtterance(utterances, place),
  }
}

/** Counts the sentences that follow an utterance. */
export function countSentencesAfter({ utterances }: Reading, position: number): number {
  const last = utterances.at(-1)?.sentence ?? 0
  return last - (utterances[position]?.sentence ?? 0)
}

/**
 * Returns a function that reports the position whenever a new sentence starts; null for the headline and after
 * the end. The first position is known already and not reported.
 */
export function createPositionReport(
  { units, utterances, start }: Reading,
  report: (anchor: Anchor | null) => void,
): (speech: SpeakerState) => void {
  let reported = utterances[start]?.sentence ?? 0
  return ({ status, position }) => {
    const utterance = status === 'finished' ? undefined : utterances[position]
    const sentence = utterance?.sentence ?? 0
    if (sentence === reported) return
    reported = sentence
    const unit = utterance?.unit ?? null
    report(unit === null ? null : createAnchor(units, unit, utterance?.start ?? 0))
  }
}
