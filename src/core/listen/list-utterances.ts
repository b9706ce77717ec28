import type { Place } from '../article/anchor.ts'
import { listTextUnits } from '../article/list-text-units.ts'
import type { PublishedArticle } from '../article/schema.ts'
import { type Stretch, speakUnit } from './speak-unit.ts'
import { splitLongSentence } from './split-long-sentence.ts'

/** What is spoken at once: a sentence, or a part of a long one. */
export type Utterance = {
  text: string
  /** Index of the sentence in the article; parts of a long one share it. */
  sentence: number
  /** Index of the text unit; null for the headline. */
  unit: number | null
  /** UTF-16 offsets into the text of the unit, or of the headline. */
  start: number
  end: number
}

/** Splits an article into utterances: the headline, then the units, sentence by sentence. */
export function listUtterances(article: PublishedArticle): Utterance[] {
  const utterances: Utterance[] = []
  let sentence = 0
  const say = (unit: number | null, text: string, { start, end }: Stretch, before = '') => {
    for (const part of splitLongSentence(text.slice(start, end))) {
      const words = text.slice(start + part.start, start + part.end)
      utterances.push({
        text: part.start === 0 ? before + words : words,
        sentence,
        unit,
        start: start + part.start,
        end: start + part.end,
      })
    }
    sentence += 1
  }
  const { headline, language } = article
  // A headline is one sentence, whatever punctuation it contains.
  say(null, headline, { start: 0, end: headline.length })
  const body = article.type === 'full' ? article.body : []
  for (const [unit, textUnit] of listTextUnits(article).entries()) {
    const spoken = speakUnit(textUnit, body, language)
    if (spoken.type === 'silent') continue
    if (spoken.type === 'instead') {
      for (const { start, end } of splitLongSentence(spoken.text)) {
        const words = spoken.text.slice(start, end)
        utterances.push({ text: words, sentence, unit, start: 0, end: textUnit.text.length })
      }
      sentence += 1
      continue
    }
    for (const [index, stretch] of spoken.sentences.entries()) {
      say(unit, spoken.text, stretch, index === 0 ? spoken.before : '')
    }
  }
  return utterances
}

/** Returns the index of the utterance at a place of the text; 0 when there is no place. */
export function findUtterance(utterances: readonly Utterance[], place: Place | null): number {
  if (place === null) return 0
  const index = utterances.findLastIndex(
    ({ unit, start }) =>
      unit !== null && (unit < place.unit || (unit === place.unit && start <= place.offset)),
  )
  return Math.max(index, 0)
}
