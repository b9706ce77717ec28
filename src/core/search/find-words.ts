import { foldLetters } from '../text/fold-letters.ts'

/** Longest word that is told apart from others, in UTF-16 code units; of a longer one, so much counts. */
const maxWordLength = 40

/** Letters, digits and what joins them: "Jum'at" is one word. One class, for it runs over every text. */
const run = /[\p{L}\p{N}\p{M}'’ʼ]+/gu
const apostrophesAround = /^['’ʼ]+|['’ʼ]+$/g

/** Scripts that part no words by spaces: each of their characters counts as a word. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
const unspacedWord = new RegExp(`${unspaced.source}\\p{M}*|(?:(?!${unspaced.source}).)+`, 'gsu')

/** A word of a text, and where it stands in it. */
export type PlacedWord = {
  /** Folded, as the index knows it. */
  word: string
  /** Code units of the text from `start` up to, not including, `end`. */
  start: number
  end: number
}

/** The words of a text in their order, folded. */
export function findWords(text: string): PlacedWord[] {
  return [...text.matchAll(run)].flatMap(({ 0: written, index }) =>
    unspaced.test(written)
      ? [...written.matchAll(unspacedWord)].flatMap((part) =>
          placeWord(part[0], index + part.index),
        )
      : placeWord(written, index),
  )
}

function placeWord(written: string, at: number): PlacedWord[] {
  const bare = written.replace(apostrophesAround, '')
  const word = foldWord(bare)
  if (word === '') return []
  const start = at + written.indexOf(bare)
  return [{ word, start, end: start + bare.length }]
}

/** A word as all ways of writing it: lower case, without accents and apostrophes. */
function foldWord(written: string): string {
  if (/^[a-z0-9]+$/.test(written)) return written.slice(0, maxWordLength)
  return foldLetters(written)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, maxWordLength)
}
