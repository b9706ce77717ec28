import { findRoots } from './find-roots.ts'
import { findWords } from './find-words.ts'
import type { SoughtWord } from './read-query.ts'

/** A part of a text, and whether it is a word that was sought. */
export type TextPart = { text: string; isFound: boolean }

/** Parts a text so that the words a search found in it stand by themselves. Joined, the parts are the text. */
export function splitAtWords(text: string, sought: readonly SoughtWord[]): TextPart[] {
  const parts: TextPart[] = []
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

/** The words sought that a text holds in no form. */
export function listMissingWords(text: string, sought: readonly SoughtWord[]): SoughtWord[] {
  const words = findWords(text)
  return sought.filter((one) => !words.some(({ word }) => meets(word, one)))
}

function meets(word: string, { word: sought, isPrefix, roots }: SoughtWord): boolean {
  if (word === sought || (isPrefix && word.startsWith(sought)) || roots.includes(word)) return true
  // A common root shows in both, but for its first letter, which a prefix may have swallowed; to look
  // for that first spares most words of a text.
  if (![sought, ...roots].some((root) => word.includes(root.slice(1)))) return false
  return findRoots(word).some((root) => root === sought || roots.includes(root))
}
