/** Longest word that is told apart from others, in UTF-16 code units; of a longer one, so much counts. */
const maxWordLength = 40

/** Scripts that part no words by spaces: each of their characters counts as a word. */
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*`
/** Letters and digits; an apostrophe joins what it stands in: "Jum'at" is one word. */
const spaced = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{N}\p{M}]+)*`
const word = new RegExp(`${unspaced}|${spaced}`, 'gu')

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
  return [...text.matchAll(word)].flatMap(({ 0: written, index }) => {
    const folded = foldWord(written)
    return folded === '' ? [] : [{ word: folded, start: index, end: index + written.length }]
  })
}

/** A word as all ways of writing it: lower case, without accents and apostrophes. */
function foldWord(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]+/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, maxWordLength)
}
