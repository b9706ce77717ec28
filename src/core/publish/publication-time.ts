import type { PublishedRecord } from '../article/article-record.ts'
import { findCapturedChanges } from '../article/captured-changes.ts'
import type { PublishedArticle } from '../article/schema.ts'
import { formatMachine } from '../time/format-time.ts'
import { type Instant, parseInstant, rankInstant } from '../time/instant.ts'
import { findMoment, type StatedTime, type Unit } from '../time/stated-time.ts'

/**
 * Returns the moment of publication if it is known to the minute or better, else null. A time based on an
 * estimated capture counts as unknown: a page can say "sekitar", but machine formats cannot.
 */
export function findPublishedAt(time: StatedTime | null): Instant | null {
  const known = findKnown(time)
  if (known?.precision === 'second') return known.text
  if (known?.precision === 'minute') return `${known.text.slice(0, 16)}:00${known.text.slice(16)}`
  return null
}

/**
 * Formats the time of publication as ISO 8601, as precisely as it is known: an instant with offset, a date,
 * a month or a year. A time known to the hour becomes a date, because parsers do not accept ISO times
 * without minutes. Returns null for a week, which has no common form, and for an estimate.
 */
export function formatPublished(time: StatedTime | null): string | null {
  const known = findKnown(time)
  if (known === null || known.precision === 'week') return null
  if (known.precision === 'hour') return known.text.slice(0, 10)
  return findPublishedAt(time) ?? known.text
}

/**
 * Returns the best known moment of an article, for formats that require one: the publication, however
 * coarse (the start of its span), else the capture, else null. The moment at which an address was saved tells
 * nothing of its page.
 */
export function findBestMoment(article: PublishedArticle | PublishedRecord): Instant | null {
  const { published, provenance } = article
  if (published !== null && published.type !== 'unknown' && findMoment(published) !== null) {
    return published.at
  }
  if (article.type === 'brief' && article.knownFrom !== undefined) return null
  const at = provenance.captured?.at ?? null
  return at === null || parseInstant(at) === null ? null : at
}

/** Returns the moment of the last change if it is stated to the minute or better, else null. */
export function findUpdatedAt(article: PublishedArticle | PublishedRecord): Instant | null {
  return article.type === 'full' ? findPublishedAt(article.updated) : null
}

/**
 * Returns the moment of the last known change: the one that the publisher states, or the first capture of a new
 * text if that is later. It stays the same when the same text is captured again. Null when nothing is known.
 */
export function findChangedAt(article: PublishedArticle | PublishedRecord): Instant | null {
  const stated = findUpdatedAt(article)
  const last = article.type === 'full' ? findCapturedChanges(article.versions)?.last : undefined
  const captured = last === undefined || last.isEstimated === true ? null : last.capturedAt
  return rankInstant(captured) > rankInstant(stated) ? captured : stated
}

/** Returns a time in machine form if it can be stated without "about", else null. */
function findKnown(time: StatedTime | null): { text: string; precision: Unit } | null {
  if (time === null || time.type === 'unknown') return null
  if (time.type === 'ago' && time.isEstimated) return null
  const text = formatMachine(time)
  if (text === null) return null
  return { text, precision: time.type === 'exact' ? time.precision : time.unit }
}
