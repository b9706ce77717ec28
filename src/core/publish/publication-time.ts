import type { PublishedArticle } from '../article/schema.ts'
import { formatMachine } from '../time/format-time.ts'
import { type Instant, parseInstant } from '../time/instant.ts'
import { findMoment, type StatedTime, type Unit } from '../time/stated-time.ts'

/**
 * The moment of publication where it is known to the minute or better; else null. What rests on an
 * estimated capture is not known: a page says "sekitar", but no format for machines has a word for it.
 */
export function findPublishedAt(time: StatedTime | null): Instant | null {
  const known = findKnown(time)
  if (known?.precision === 'second') return known.text
  if (known?.precision === 'minute') return `${known.text.slice(0, 16)}:00${known.text.slice(16)}`
  return null
}

/**
 * The time of publication as ISO 8601, no finer than it is known: a moment with its offset, a date, a
 * month or a year. Of a time known to the hour only the date is told, since ISO has no way to leave
 * out minutes that readers of it accept; a week has no form at all and gives null, as does an estimate.
 */
export function formatPublished(time: StatedTime | null): string | null {
  const known = findKnown(time)
  if (known === null || known.precision === 'week') return null
  if (known.precision === 'hour') return known.text.slice(0, 10)
  return findPublishedAt(time) ?? known.text
}

/**
 * The best known moment of an article, for formats that must have one: its publication, however
 * coarsely known (the first moment of its span), else the moment its page was saved, else null.
 */
export function findBestMoment({ published, provenance }: PublishedArticle): Instant | null {
  if (published !== null && published.type !== 'unknown' && findMoment(published) !== null) {
    return published.at
  }
  const at = provenance.captured?.at ?? null
  return at === null || parseInstant(at) === null ? null : at
}

/** The moment of the last change where it is stated and known to the minute or better; else null. */
export function findUpdatedAt(article: PublishedArticle): Instant | null {
  return article.type === 'full' ? findPublishedAt(article.updated) : null
}

/** A time as it may be told without "about", in its machine form; null when there is none. */
function findKnown(time: StatedTime | null): { text: string; precision: Unit } | null {
  if (time === null || time.type === 'unknown') return null
  if (time.type === 'ago' && time.isEstimated) return null
  const text = formatMachine(time)
  if (text === null) return null
  return { text, precision: time.type === 'exact' ? time.precision : time.unit }
}
