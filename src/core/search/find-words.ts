import { foldLetters } from '../text/fold-letters.ts'
import { unspacedCharacter } from '../text/unspaced-scripts.ts'

/** In UTF-16 code units; longer words are cut, and equal if their first 40 are. */
const maxWordLength = 40

/** Letters, digits, marks and apostrophes ("Jum'at" is one word). One class, because it scans every text. */
const run = /[\p{L}\p{N}\p{M}'’ʼ]+/gu
const apostrophesAround = /^['’ʼ]+|['’ʼ]+$/g

/** A character of a script without spaces, or a run of others. */
const unspacedWord = new RegExp(
  `${unspacedCharacter.source}\\p{M}*|(?:(?!${unspacedCharacter.source}).)+`,
  'gsu',
)

/** A word of a text and its position. */
export type PlacedWord = {
  /** The folded word, as in the index. */
  word: string
  /** UTF-16 offsets into the text; `end` is exclusive. */
  start: number
  end: number
}

/** Lists what is written between the gaps of a text, each spelling once: "Jum’at, jum’at" → Jum’at, jum’at. */
export function listSpellings(text: string): Set<string> {
  return new Set(text.match(run))
}

/** Returns the words of a text in order, folded: "Jum’at KEMARIN" → jumat, kemarin. */
export function findWords(text: string): PlacedWord[] {
  return [...text.matchAll(run)].flatMap(({ 0: written, index }) =>
    unspacedCharacter.test(written)
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

/** Folds a word: lower case, without accents and apostrophes. */
function foldWord(written: string): string {
  if (/^[a-z0-9]+$/.test(written)) return written.slice(0, maxWordLength)
  return foldLetters(written)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, maxWordLength)
}
