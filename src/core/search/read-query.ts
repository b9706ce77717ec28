import { findRoots } from './find-roots.ts'
import { findWords } from './find-words.ts'

/** Readers type less than this; an address may contain anything. */
export const maxQueryLength = 200
const maxQueryWords = 10

/** Minimum length of a prefix query. Shorter prefixes match too much of the archive. */
const minPrefixLength = 3

/** A word that a story must contain. */
export type SoughtWord = {
  word: string
  /** Whether a longer word with this prefix matches as well, because the word may still be incomplete. */
  isPrefix: boolean
  /** Possible roots of the word, which match as well. */
  roots: readonly string[]
}

/** Parses a query into its words, each once; empty for a query without letters and digits. */
export function readQuery(query: string): SoughtWord[] {
  const words = new Set(findWords(query.slice(0, maxQueryLength)).map(({ word }) => word))
  return [...words].slice(0, maxQueryWords).map((word) => ({
    word,
    isPrefix: word.length >= minPrefixLength,
    roots: findRoots(word),
  }))
}
