import { unspacedCharacter } from '../text/unspaced-scripts.ts'

// Numbers first, so that "3,4" and "20.15" are one word each.
const words =
  /\p{N}+(?:[.,:]\p{N}+)*%?|[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu
const character = new RegExp(
  `${unspacedCharacter.source}\\p{M}*|(?:(?!${unspacedCharacter.source})[^])+`,
  'gu',
)

/** A word or a punctuation mark with its offsets in its text; `end` is exclusive. */
export type Word = { text: string; start: number; end: number }

/** Splits a text into words and punctuation marks: `'Naik 3,4 meter.'` → Naik, 3,4, meter, `.` */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(words)].flatMap(({ 0: word, index }) =>
    unspacedCharacter.test(word)
      ? [...word.matchAll(character)].map((part) => place(part[0], index + part.index))
      : [place(word, index)],
  )
}

function place(text: string, start: number): Word {
  return { text, start, end: start + text.length }
}

/** Whether a word has letters or digits: punctuation has none. */
export function isSpoken({ text }: Word): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
