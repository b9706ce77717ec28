import { splitSentences } from '../text/sentences.ts'
import { align } from './align.ts'
import type { ComparedUnit } from './compared-units.ts'
import { foldTypography } from './fold-typography.ts'
import { pairSimilar } from './pair-similar.ts'
import { collectWords } from './similarity.ts'

/** A sentence of a compared unit. */
export type Sentence = {
  /** Index of its unit. */
  unit: number
  text: string
}

/** A sentence of either version, and what became of it; `before` and `after` are in both versions. */
export type SentenceStep =
  | { type: 'kept' | 'changed'; before: Sentence; after: Sentence }
  | { type: 'removed'; before: Sentence }
  | { type: 'added'; after: Sentence }

/** Lists the sentences of units; a row of a table is one, whatever its cells contain. */
export function listSentences(
  units: readonly ComparedUnit[],
  indexes: readonly number[],
): Sentence[] {
  return indexes.flatMap((unit) => {
    const { role, text } = units[unit] ?? { role: 'row', text: '' }
    const texts = role === 'row' || role === 'code' ? [text] : splitSentences(text)
    return texts.map((sentence) => ({ unit, text: sentence }))
  })
}

/**
 * Aligns the sentences of two texts in order: equal ones first, then between them the ones that share most
 * words. Paragraph breaks do not count, so a paragraph that was split has no changed sentence.
 */
export function alignSentences(
  before: readonly Sentence[],
  after: readonly Sentence[],
): SentenceStep[] {
  const key = ({ text }: Sentence) => foldTypography(text)
  return align(before.map(key), after.map(key)).flatMap((stretch): SentenceStep[] => {
    const removed = before.slice(stretch.before.start, stretch.before.end)
    const added = after.slice(stretch.after.start, stretch.after.end)
    return stretch.isKept ? zip(removed, added) : alignDifferent(removed, added)
  })
}

function zip(before: readonly Sentence[], after: readonly Sentence[]): SentenceStep[] {
  return before.flatMap((sentence, index) => {
    const same = after[index]
    return same === undefined ? [] : [{ type: 'kept' as const, before: sentence, after: same }]
  })
}

function alignDifferent(removed: readonly Sentence[], added: readonly Sentence[]): SentenceStep[] {
  const bags = [removed, added].map((side) => side.map(({ text }) => collectWords(text)))
  const pairs = pairSimilar(bags[0] ?? [], bags[1] ?? [])
  const steps: SentenceStep[] = []
  let [atRemoved, atAdded] = [0, 0]
  const passTo = (endRemoved: number, endAdded: number) => {
    for (const before of removed.slice(atRemoved, endRemoved)) {
      steps.push({ type: 'removed', before })
    }
    for (const after of added.slice(atAdded, endAdded)) steps.push({ type: 'added', after })
    ;[atRemoved, atAdded] = [endRemoved, endAdded]
  }
  for (const pair of pairs) {
    const [before, after] = [removed[pair.before], added[pair.after]]
    if (before === undefined || after === undefined) continue
    passTo(pair.before, pair.after)
    steps.push({ type: 'changed', before, after })
    ;[atRemoved, atAdded] = [pair.before + 1, pair.after + 1]
  }
  passTo(removed.length, added.length)
  return steps
}
