import { findRoots } from './find-roots.ts'
import { findWords } from './find-words.ts'
import type { SoughtWord } from './read-query.ts'

/** A part of a text, and whether it matches the query. */
export type FoundPart = { text: string; isFound: boolean }

/** Splits a text at the words that match a query. The parts joined are the text. */
export function splitAtWords(text: string, sought: readonly SoughtWord[]): FoundPart[] {
  const parts: FoundPart[] = []
  let at = 0
  for (const { word, start, end } of findWords(text)) {
    if (!sought.some((one) => meets(word, one))) continue
    if (start > at) parts.push({ text: text.slice(at, start), isFound: false })
    parts.push({ text: text.slice(start, end), isFound: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), isFound: false })
  return parts
}

/** Returns the words of a query that a text does not contain in any form. */
export function listMissingWords(text: string, sought: readonly SoughtWord[]): SoughtWord[] {
  const words = findWords(text)
  return sought.filter((one) => !words.some(({ word }) => meets(word, one)))
}

function meets(word: string, { word: sought, isPrefix, roots }: SoughtWord): boolean {
  if (word === sought || (isPrefix && word.startsWith(sought)) || roots.includes(word)) return true
  // Both contain a common root, except for its first letter, which a prefix may replace. Checking that first
  // rules out most words of a text quickly.
  if (![sought, ...roots].some((root) => word.includes(root.slice(1)))) return false
  return findRoots(word).some((root) => root === sought || roots.includes(root))
}
