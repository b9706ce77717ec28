import type { PublishedArticle } from '../article/schema.ts'
import type { Wording } from '../language/wording.ts'
import {
  type CitationOptions,
  type CitedDate,
  findCapturedDate,
  findPublishedDate,
  spellCitedDate,
} from './citation.ts'
import { formatPageCapture } from './format-page-capture.ts'

/**
 * When the page was captured and how sure that is, without a stop: "Disimpan sekitar 19 September 2024".
 * The day is spelled as the citation's own style wants it.
 */
export function formatCaptured(
  article: PublishedArticle,
  wording: Wording,
  spell = spellDay,
): string {
  const words = wording.exports
  const captured = findCapturedDate(article)
  if (captured === null) return words.captureUnknown
  if (article.type === 'brief') return formatPageCapture(article, wording)
  const day = spell(captured, wording)
  return captured.isEstimated ? words.capturedAround(day) : words.capturedOn(day)
}

/**
 * What a reference manager has no field for, as sentences: how sure the dates are, the news agency,
 * that only a brief is known, and the page in the archive where the entry's address is the original's.
 */
export function formatCaptureNote(article: PublishedArticle, options: CitationOptions): string {
  const { wording, url } = options
  const words = wording.exports
  const published = findPublishedDate(article.published)
  const sentences = [formatCaptured(article, wording)]
  if (published?.isEstimated === true) {
    sentences.unshift(words.publishedAround(spellCitedDate(published, wording.time)))
  }
  if (article.type === 'brief') sentences.push(words.briefCited)
  else if (article.agency !== null) sentences.push(words.agency(article.agency))
  const note = sentences.map((sentence) => `${sentence}.`).join(' ')
  return url === null || article.provenance.url === null ? note : `${note} ${words.archivedAt(url)}`
}

function spellDay(date: CitedDate, wording: Wording): string {
  return spellCitedDate(date, wording.time)
}
