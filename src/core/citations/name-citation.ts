import type { PublishedArticle } from '../article/schema.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { foldLetters } from '../text/fold-letters.ts'
import { findPublishedDate, listReporters } from './citation.ts'

/** Shorter words, such as "3" and "di", hardly identify an article. */
const minKeywordLength = 3

/**
 * Returns the key of an entry: name, year, first significant word of the headline, and four hex digits of the
 * slug's fingerprint: `tempo2024putin-1a2b`. It depends only on the article and its version, so that citations copied one by
 * one fit into one bibliography; the digits distinguish similar articles.
 */
export function nameCitation(article: PublishedArticle): string {
  const [reporter] = listReporters(article)
  const names = listAsciiWords(reporter ?? article.outlet ?? '')
  // People are known by their last name, outlets by the first word: "Tempo" of Tempo.co.
  const who = (reporter === undefined ? names[0] : names.at(-1)) ?? 'simak'
  const year = findPublishedDate(article.published)?.year ?? ''
  const words = listAsciiWords(article.headline)
  const keyword = words.find((word) => word.length >= minKeywordLength && /[a-z]/.test(word))
  const version = article.type === 'full' ? (article.versionPart ?? '') : ''
  const mark = fingerprint(article.slug + version).slice(0, 4)
  return `${who}${year}${keyword ?? words[0] ?? ''}-${mark}`
}

function listAsciiWords(text: string): readonly string[] {
  return foldLetters(text).match(/[a-z0-9]+/g) ?? []
}
