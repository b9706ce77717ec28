import type { PublishedArticle } from '../article/schema.ts'
import { exportWords } from '../language/export-words.ts'
import type { Language } from '../language/language.ts'
import {
  type CitationOptions,
  findCapturedDate,
  findPublishedDate,
  spellCitedDate,
} from './citation.ts'
import { formatSaved } from './format-saved.ts'

/**
 * When the page was captured and how sure that is, without a stop: "Disimpan sekitar 19 September 2024".
 * The day is spelled as the citation's own style wants it.
 */
export function formatCaptured(
  article: PublishedArticle,
  language: Language,
  spell = spellCitedDate,
): string {
  const words = exportWords[language]
  const captured = findCapturedDate(article)
  if (captured === null) return words.captureUnknown
  if (article.type === 'brief') return formatSaved(article, language)
  const day = spell(captured, language)
  return captured.isEstimated ? words.capturedAround(day) : words.capturedOn(day)
}

/**
 * What a reference manager has no field for, as sentences: how sure the dates are, the news agency,
 * that only a brief is known, and the page in the archive where the entry's address is the original's.
 */
export function formatCaptureNote(article: PublishedArticle, options: CitationOptions): string {
  const { language, url } = options
  const words = exportWords[language]
  const published = findPublishedDate(article.published)
  const sentences = [formatCaptured(article, language)]
  if (published?.isEstimated === true) {
    sentences.unshift(words.publishedAround(spellCitedDate(published, language)))
  }
  if (article.type === 'brief') sentences.push(words.briefCited)
  else if (article.agency !== null) sentences.push(words.agency(article.agency))
  const note = sentences.map((sentence) => `${sentence}.`).join(' ')
  return url === null || article.provenance.url === null ? note : `${note} ${words.archivedAt(url)}`
}
