import type { PublishedArticle } from '../article/schema.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { foldLetters } from '../text/fold-letters.ts'
import { findPublishedDate, listReporters } from './citation.ts'

/** Characters before a word counts as telling: "3" and "di" say little. */
const tellingLength = 3

/**
 * The key of an entry: who, year, first telling word of the headline, and four digits made from the
 * article's address: `tempo2024putin-1a2b`. It depends on nothing but the article, so that citations
 * copied one by one can stand in one bibliography, and the digits tell apart what else would be alike.
 */
export function nameCitation(article: PublishedArticle): string {
  const [reporter] = listReporters(article)
  const names = listAsciiWords(reporter ?? article.outlet ?? '')
  // People are known by the last of their names, outlets by the first: "Tempo" of Tempo.co.
  const who = (reporter === undefined ? names[0] : names.at(-1)) ?? 'simak'
  const year = findPublishedDate(article.published)?.year ?? ''
  const words = listAsciiWords(article.headline)
  const telling = words.find((word) => word.length >= tellingLength && /[a-z]/.test(word))
  const mark = fingerprint(article.slug).slice(0, 4)
  return `${who}${year}${telling ?? words[0] ?? ''}-${mark}`
}

function listAsciiWords(text: string): readonly string[] {
  return foldLetters(text).match(/[a-z0-9]+/g) ?? []
}
