import { type CivilTime, findCivilTime } from './calendar.ts'
import { findOffset, formatInstant, type Instant, parseInstant } from './instant.ts'
import { type DateParts, spellDate, spellTime } from './spell-time.ts'
import { findMoment, type StatedTime, type Unit } from './stated-time.ts'
import type { TimeWords } from './time-words.ts'
import { formatZone } from './zones.ts'

/**
 * Formats a date in the zone `offset` minutes ahead of UTC: "Kamis, 19 September 2024" with both parts. `ms`
 * counts from the epoch; an impossible moment gives the words for an unknown time.
 */
export function formatDay(
  ms: number,
  offset: number,
  words: TimeWords,
  parts: DateParts = {},
): string {
  const civil = findCivilTime(ms, offset)
  return civil === null ? words.unknown : spellDate(civil, words, parts)
}

/** Formats the date of an instant in its own zone. */
export function formatInstantDay(
  instant: Instant,
  words: TimeWords,
  parts: DateParts = {},
): string {
  return formatDay(parseInstant(instant) ?? Number.NaN, findOffset(instant), words, parts)
}

/**
 * Formats a stated time in its own zone with its full precision: "Senin, 29 Juli 2024 20:15 WIB", "sekitar 18
 * September 2024, pukul 22 WIB". A time without a moment keeps the source's words. `weekday` selects the form
 * of the weekday, which only an exact time has.
 */
export function formatAbsolute(
  time: StatedTime,
  words: TimeWords,
  weekday: DateParts['weekday'] = true,
): string {
  const known = findKnown(time)
  if (known === null) return time.text
  const isExact = time.type === 'exact'
  const text = spellTime(known, words, { weekday: isExact && weekday, year: true })
  return isExact ? text : `${words.around} ${text}`
}

/**
 * Formats a stated time for `<time dateTime>` with no more precision than is known: `2024-07-29T20:15+07:00`,
 * `2024-09-17`, `2024-09` or `2024`. A week is written as a date, because HTML's weeks begin on a Monday,
 * which no source means by "2 minggu lalu". Returns null for a time without a moment.
 */
export function formatMachine(time: StatedTime): string | null {
  const known = findKnown(time)
  if (known === null) return null
  const { at, precision } = known
  const zone = at.slice(19)
  switch (precision) {
    case 'second':
      return at
    case 'minute':
      return at.slice(0, 16) + zone
    case 'hour':
      return `${at.slice(0, 13)}:00${zone}`
    case 'day':
    case 'week':
      return at.slice(0, 10)
    case 'month':
      return at.slice(0, 7)
    case 'year':
      return at.slice(0, 4)
  }
}

/** Returns the known parts of a stated time in its own zone, or null for a time without a moment. */
function findKnown(
  time: StatedTime,
): { at: Instant; civil: CivilTime; precision: Unit; zone: string } | null {
  const moment = findMoment(time)
  if (time.type === 'unknown' || time.at === null || moment === null) return null
  const offset = findOffset(time.at)
  const civil = findCivilTime(moment, offset)
  if (civil === null) return null
  const printedZone = time.type === 'exact' ? time.zone : null
  return {
    at: formatInstant(moment, offset),
    civil,
    precision: findPrecision(time),
    zone: printedZone ?? formatZone(offset),
  }
}

/**
 * Returns the precision of a time; an amount of time before an estimated moment is known to the day at best.
 */
function findPrecision(time: Exclude<StatedTime, { type: 'unknown' }>): Unit {
  if (time.type === 'exact') return time.precision
  const isFine = time.unit === 'second' || time.unit === 'minute' || time.unit === 'hour'
  return time.isEstimated && isFine ? 'day' : time.unit
}
