import { findRoots } from './find-roots.ts'
import { findWords } from './find-words.ts'

/** What is read of a query: no reader types more, and an address may hold anything. */
export const maxQueryLength = 200
const maxQueryWords = 10

/** Letters from which on a word stands for all that begin with it; shorter, it would mean half the archive. */
const minPrefixLength = 3

/** A word that a story has to hold. */
export type SoughtWord = {
  word: string
  /** Whether a longer word that begins with it will do: it may not be typed to its end. */
  isPrefix: boolean
  /** What else will do: the words it may be built on. */
  roots: readonly string[]
}

/** The words of a query, each once; none where it holds neither letter nor digit. */
export function readQuery(query: string): SoughtWord[] {
  const words = new Set(findWords(query.slice(0, maxQueryLength)).map(({ word }) => word))
  return [...words].slice(0, maxQueryWords).map((word) => ({
    word,
    isPrefix: word.length >= minPrefixLength,
    roots: findRoots(word),
  }))
}
