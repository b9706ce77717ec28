import { type CivilTime, findCivilTime, findMomentOf, unitLengths } from './calendar.ts'
import { findOffset, formatInstant, type Instant } from './instant.ts'
import { type DateParts, spellDate, spellTime } from './spell-time.ts'
import { findMoment, type StatedTime, type Unit } from './stated-time.ts'
import { type Language, timeWords } from './time-words.ts'
import { formatZone } from './zones.ts'

const { minute, hour, day } = unitLengths

/** How far, in ms, a reader's clock may be slow before a time counts as future. */
const grace = 2 * minute

/** A text, and the moment (ms since the epoch) at which another takes its place; null for never. */
export type RelativeText = { text: string; refreshAt: number | null }

/**
 * An amount of time ago in our words: "12 jam lalu", "1 hour ago"; "baru saja" for less than one unit
 * and for seconds. An amount below 0 or NaN gives the words for an unknown time.
 */
export function formatAgo(amount: number, unit: Unit, language: Language): string {
  const words = timeWords[language]
  const count = Math.floor(amount)
  if (!(count >= 0)) return words.unknown
  if (count === 0 || unit === 'second') return words.justNow
  return `${count} ${words.units[unit][count === 1 ? 'one' : 'many']} ${words.ago}`
}

/**
 * What a clock showing `now` says of `time` (both in ms since the epoch, `offset` in minutes ahead of
 * UTC). Floors, never rounds. Absolute are a future time beyond the grace, a time of seven days ago or
 * more, and one known to the week or coarser; they carry the year where it is not the one of `now` in
 * the time's own zone. What is past and absolute asks for no refresh, not even at New Year: a page of
 * old stories then needs no timer. A moment that no calendar shows gives the words for an unknown time.
 */
export function formatRelative(
  time: { at: number; precision: Unit; offset: number },
  now: number,
  language: Language,
): RelativeText {
  const { at, precision, offset } = time
  const words = timeWords[language]
  const civil = findCivilTime(at, offset)
  if (civil === null) return { text: words.unknown, refreshAt: null }

  const zone = formatZone(offset)
  const year = civil.year !== findCivilTime(now, offset)?.year
  const spell = (known: Unit) => spellTime({ civil, precision: known, zone }, language, { year })
  const yearChange = findYearChange(civil, offset, now)
  // The first minutes of a year are within the grace before the year has changed.
  const nearest = (changeAt: number) => Math.min(yearChange ?? changeAt, changeAt)

  switch (precision) {
    case 'year':
      return { text: `${words.around} ${spell('year')}`, refreshAt: null }
    case 'month':
    case 'week':
      return { text: `${words.around} ${spell(precision)}`, refreshAt: yearChange }
    case 'day': {
      // A day begins at midnight where it was printed, whatever hour `at` holds.
      const start = findMomentOf({ ...civil, hour: 0, minute: 0, second: 0 }, offset) ?? at
      if (now < start) return { text: spell('day'), refreshAt: nearest(start) }
      if (now < start + day) return { text: words.today, refreshAt: start + day }
      break
    }
    default:
      if (now < at - grace) return { text: spell(precision), refreshAt: nearest(at - grace) }
  }
  return formatElapsed(time, now, language) ?? { text: spell('day'), refreshAt: null }
}

/** Null from seven days on, and when `now` is NaN. */
function formatElapsed(
  { at, precision }: { at: number; precision: Unit },
  now: number,
  language: Language,
): RelativeText | null {
  const elapsed = now - at
  if (!(elapsed < 7 * day)) return null
  if (precision === 'hour' && elapsed >= 0 && elapsed < hour) {
    return { text: timeWords[language].lessThanAnHourAgo, refreshAt: at + hour }
  }
  const unit = findShownUnit(precision, elapsed)
  // A day-precise time of late yesterday is one day ago before 24 hours have passed.
  const amount = Math.max(precision === 'day' ? 1 : 0, Math.floor(elapsed / unitLengths[unit]))
  const refreshAt = precision === 'hour' && elapsed < 0 ? at : at + (amount + 1) * unitLengths[unit]
  return { text: formatAgo(amount, unit, language), refreshAt }
}

function findShownUnit(precision: Unit, elapsed: number): 'minute' | 'hour' | 'day' {
  if (precision === 'day' || elapsed >= day) return 'day'
  return elapsed >= hour ? 'hour' : 'minute'
}

/** When the year of a date in a later year than `now` goes without saying; null when it already does. */
function findYearChange(civil: CivilTime, offset: number, now: number): number | null {
  const newYear = { ...civil, month: 1, day: 1, hour: 0, minute: 0, second: 0 }
  const moment = findMomentOf(newYear, offset)
  return moment !== null && now < moment ? moment : null
}

/**
 * A date in the zone `offset` minutes ahead of UTC: "Kamis, 19 September 2024" with both parts. `ms`
 * counts from the epoch; one that no calendar shows gives the words for an unknown time.
 */
export function formatDay(
  ms: number,
  offset: number,
  language: Language,
  parts: DateParts = {},
): string {
  const civil = findCivilTime(ms, offset)
  return civil === null ? timeWords[language].unknown : spellDate(civil, language, parts)
}

/**
 * A stated time in full, in its own zone and as precisely as it is known: "Senin, 29 Juli 2024 20:15
 * WIB", "sekitar 18 September 2024, pukul 22 WIB". What resolves to no moment keeps the source's words.
 */
export function formatAbsolute(time: StatedTime, language: Language): string {
  const known = findKnown(time)
  if (known === null) return time.text
  const isExact = time.type === 'exact'
  const text = spellTime(known, language, { weekday: isExact, year: true })
  return isExact ? text : `${timeWords[language].around} ${text}`
}

/**
 * A stated time for `<time dateTime>`, no finer than it is known: `2024-07-29T20:15+07:00`,
 * `2024-09-17`, `2024-09` or `2024`. A week is written as the date it resolved to: a week of HTML
 * begins on a Monday, which no source means by "2 minggu lalu". Null when it resolves to no moment.
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

/** What is known of a stated time, in its own zone; null when it resolves to no moment. */
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

/** An amount of time before an estimated moment is known to the day at best. */
function findPrecision(time: Exclude<StatedTime, { type: 'unknown' }>): Unit {
  if (time.type === 'exact') return time.precision
  const isFine = time.unit === 'second' || time.unit === 'minute' || time.unit === 'hour'
  return time.isEstimated && isFine ? 'day' : time.unit
}
