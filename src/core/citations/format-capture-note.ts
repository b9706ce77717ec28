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
import { formatVersion } from './format-version.ts'

/**
 * States when the page was captured and how certain that is, without a full stop: "Diarsipkan sekitar
 * 19 September 2024". `spell` formats the day in the style of the citation.
 */
export function formatCaptured(
  article: PublishedArticle,
  wording: Wording,
  spell = spellDay,
): string {
  const words = wording.exports
  if (article.type === 'brief' && article.knownFrom !== undefined)
    return formatPageCapture(article, wording)
  const captured = findCapturedDate(article)
  if (captured === null) return words.captureUnknown
  if (article.type === 'brief') return formatPageCapture(article, wording)
  const day = spell(captured, wording)
  return captured.isEstimated ? words.capturedAround(day) : words.capturedOn(day)
}

/**
 * States in sentences what reference managers have no field for: how certain the dates are, the agency,
 * that only a brief is known, and the archive's page when the entry contains the original's address.
 */
export function formatCaptureNote(article: PublishedArticle, options: CitationOptions): string {
  const { wording, url } = options
  const words = wording.exports
  const published = findPublishedDate(article.published)
  const sentences = [formatCaptured(article, wording)]
  if (published?.isEstimated === true) {
    sentences.unshift(words.publishedAround(spellCitedDate(published, wording.time)))
  }
  const version = formatVersion(article, wording)
  if (version !== null) sentences.push(version)
  if (article.type === 'brief')
    sentences.push(article.knownFrom === 'addresses' ? words.addressCited : words.briefCited)
  else if (article.agency !== null) sentences.push(words.agency(article.agency))
  const note = sentences.map((sentence) => `${sentence}.`).join(' ')
  return url === null || article.provenance.url === null ? note : `${note} ${words.archivedAt(url)}`
}

function spellDay(date: CitedDate, wording: Wording): string {
  return spellCitedDate(date, wording.time)
}
