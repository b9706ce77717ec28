import { findMonth, findWeekdays } from '../time/calendar-words.ts'
import { align } from './align.ts'
import type { Word } from './split-words.ts'

/** A longer passage is more than a name. */
const maxNameWords = 4
/** Share of common letters from which on two words are spellings of one name: "Santoso" and "Susanto". */
const minSpelling = 0.6

/** Languages that write every noun with a capital, so that a capital tells no name. */
const nounLanguages = new Set(['de', 'lb', 'nds'])

type Replacement = {
  /** The words that were replaced, and those that replace them. */
  from: readonly Word[]
  to: readonly Word[]
  /** The words of the newer sentence, and the index at which `to` begins. */
  around: readonly Word[]
  at: number
  language: string
}

/**
 * Whether a replaced passage is certainly a corrected name: words with capitals in the middle of a sentence
 * that are spelled alike, or follow a part of the name that stayed. Days and months are no names.
 */
export function isNameCorrection({ from, to, around, at, language }: Replacement): boolean {
  if (nounLanguages.has(language.split('-')[0] ?? '')) return false
  const previous = around[at - 1]
  // After a quotation mark, a colon or a dash a capital may begin a sentence.
  if (previous === undefined || !/^[\p{L}\p{N},(/]/u.test(previous.text)) return false
  if (!isName(from) || !isName(to) || isTitleCase(around)) return false
  // The first word of a sentence has its capital from its place.
  return isSpelledAlike(from, to) || (at > 1 && isName([previous]))
}

function isName(words: readonly Word[]): boolean {
  return (
    words.length > 0 &&
    words.length <= maxNameWords &&
    words.every(
      ({ text }) =>
        /^\p{Lu}/u.test(text) && findMonth(text) === null && findWeekdays(text) === null,
    )
  )
}

/** Whether most words have capitals, as in a headline. */
function isTitleCase(words: readonly Word[]): boolean {
  const spoken = words.filter(({ text }) => /^\p{L}/u.test(text))
  return spoken.filter(({ text }) => /^\p{Lu}/u.test(text)).length > spoken.length * 0.7
}

function isSpelledAlike(from: readonly Word[], to: readonly Word[]): boolean {
  const [one, other] = [from, to].map((words) => [
    ...words.map(({ text }) => text.toLowerCase()).join(' '),
  ])
  if (one === undefined || other === undefined) return false
  const common = align(one, other)
    .filter(({ isKept }) => isKept)
    .reduce((sum, { before }) => sum + before.end - before.start, 0)
  return (2 * common) / (one.length + other.length) >= minSpelling
}
