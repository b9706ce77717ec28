import type { PublishedArticle } from '../article/schema.ts'
import type { Wording } from '../language/wording.ts'
import { formatMachine } from '../time/format-time.ts'
import { parseInstant } from '../time/instant.ts'
import type { StatedTime } from '../time/stated-time.ts'
import type { TimeWords } from '../time/time-words.ts'

/** A date as far as it is known, in the zone of its source. */
export type CitedDate = {
  /** Four digits. */
  year: string
  /** Two digits; null when only the year is known. */
  month: string | null
  day: string | null
  /** True when it was worked out, and so may be a little off. */
  isEstimated: boolean
}

/** What a citation depends on beside the article. */
export type CitationOptions = {
  /** What the citation is worded in: the language of the reader, who cites in it. */
  wording: Wording
  /** Absolute address of the article's page in the archive; null when it has none. */
  url: string | null
}

/** When it was published; null when that is not known. */
export function findPublishedDate(time: StatedTime | null): CitedDate | null {
  if (time === null || time.type === 'unknown') return null
  const machine = formatMachine(time)
  if (machine === null) return null
  const [year = '', month = null, day = null] = machine.slice(0, 10).split('-')
  // A week is written as the date it resolved to, which claims more than is known.
  const isWeek = (time.type === 'exact' ? time.precision : time.unit) === 'week'
  return { year, month, day: isWeek ? null : day, isEstimated: time.type === 'ago' }
}

/** When the page was captured; null when that is not known. */
export function findCapturedDate({ provenance }: PublishedArticle): CitedDate | null {
  const { captured } = provenance
  if (captured === null || parseInstant(captured.at) === null) return null
  const [year = '', month = null, day = null] = captured.at.slice(0, 10).split('-')
  return { year, month, day, isEstimated: captured.isEstimated }
}

/**
 * The day on which the address of an entry was seen. Null for a brief, whose own page never was, and
 * where the address is that of the archive, which shows what was seen elsewhere.
 */
export function findAccessDate(
  article: PublishedArticle,
  { url }: CitationOptions,
): CitedDate | null {
  if (article.type === 'brief') return null
  return article.provenance.url === null && url !== null ? null : findCapturedDate(article)
}

/** People named as its reporters, as printed; of a brief nobody is known. */
export function listReporters(article: PublishedArticle): readonly string[] {
  return article.type === 'full' ? article.reporters : []
}

/** "29 Juli 2024", or as much of it as is known. */
export function spellCitedDate(date: CitedDate, words: TimeWords): string {
  const dayMonth = spellDayMonth(date, words)
  return dayMonth === null ? date.year : `${dayMonth} ${date.year}`
}

/** "29 Juli", "Juli", or null. */
export function spellDayMonth({ month, day }: CitedDate, words: TimeWords): string | null {
  if (month === null) return null
  const name = words.months[Number(month) - 1] ?? ''
  return day === null ? name : `${Number(day)} ${name}`
}
