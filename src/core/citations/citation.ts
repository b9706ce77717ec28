import type { PublishedArticle } from '../article/schema.ts'
import type { Wording } from '../language/wording.ts'
import { formatMachine } from '../time/format-time.ts'
import { parseInstant } from '../time/instant.ts'
import type { StatedTime } from '../time/stated-time.ts'
import type { TimeWords } from '../time/time-words.ts'

/** A date as precise as known, in the zone of its source. */
export type CitedDate = {
  /** Four digits. */
  year: string
  /** Two digits; null when only the year is known. */
  month: string | null
  day: string | null
  /** Whether it was estimated, and may be slightly wrong. */
  isEstimated: boolean
}

/** What a citation depends on besides the article. */
export type CitationOptions = {
  /** The language of the reader, who cites in it. */
  wording: Wording
  /** Absolute address of the article's page in the archive; null when unknown. */
  url: string | null
}

/** Returns the publication date, or null when it is unknown. */
export function findPublishedDate(time: StatedTime | null): CitedDate | null {
  if (time === null || time.type === 'unknown') return null
  const machine = formatMachine(time)
  if (machine === null) return null
  const [year = '', month = null, day = null] = machine.slice(0, 10).split('-')
  // A week is stored as a single date, which claims more than is known.
  const isWeek = (time.type === 'exact' ? time.precision : time.unit) === 'week'
  return { year, month, day: isWeek ? null : day, isEstimated: time.type === 'ago' }
}

/** Returns the date of capture, or null when it is unknown. */
export function findCapturedDate({ provenance }: PublishedArticle): CitedDate | null {
  const { captured } = provenance
  if (captured === null || parseInstant(captured.at) === null) return null
  const [year = '', month = null, day = null] = captured.at.slice(0, 10).split('-')
  return { year, month, day, isEstimated: captured.isEstimated }
}

/**
 * Returns the date on which the cited address was seen. It is null for a brief, whose page was never seen,
 * and when the address is the archive's own page, because the capture saw another one.
 */
export function findAccessDate(
  article: PublishedArticle,
  { url }: CitationOptions,
): CitedDate | null {
  if (article.type === 'brief') return null
  return article.provenance.url === null && url !== null ? null : findCapturedDate(article)
}

/** Returns the reporters as printed; a brief has none. */
export function listReporters(article: PublishedArticle): readonly string[] {
  return article.type === 'full' ? article.reporters : []
}

/** Formats a date as precisely as it is known: "29 Juli 2024", "Juli 2024", "2024". */
export function spellCitedDate(date: CitedDate, words: TimeWords): string {
  const dayMonth = spellDayMonth(date, words)
  return dayMonth === null ? date.year : `${dayMonth} ${date.year}`
}

/** Returns "29 Juli", "Juli", or null. */
export function spellDayMonth({ month, day }: CitedDate, words: TimeWords): string | null {
  if (month === null) return null
  const name = words.months[Number(month) - 1] ?? ''
  return day === null ? name : `${Number(day)} ${name}`
}
