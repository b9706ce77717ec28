import { type CivilTime, findCivilTime, findMomentOf, unitMs } from './calendar.ts'
import { spellTime } from './spell-time.ts'
import type { Unit } from './stated-time.ts'
import type { TimeWords } from './time-words.ts'
import { formatZone } from './zones.ts'

const { minute, hour, day } = unitMs

/** Time in ms by which a reader's clock may be slow before a time counts as future. */
const graceMs = 2 * minute

/** Age in ms from which a time is shown as a date. */
export const relativeSpan = 7 * day

/** A text, and the moment (ms since the epoch) at which it changes, or null for never. */
export type RelativeText = { text: string; refreshAt: number | null }

/**
 * Formats an amount of time ago: "12 jam lalu", "1 hour ago"; "baru saja" for less than one unit and for
 * seconds. A negative amount or NaN gives the words for an unknown time.
 */
export function formatAgo(amount: number, unit: Unit, words: TimeWords): string {
  const count = Math.floor(amount)
  if (!(count >= 0)) return words.unknown
  if (count === 0 || unit === 'second') return words.justNow
  return `${count} ${words.units[unit][count === 1 ? 'one' : 'many']} ${words.ago}`
}

/**
 * Formats `time` relative to `now` (both in ms since the epoch, `offset` in minutes ahead of UTC). Floors,
 * never rounds. The label is a date for a future time beyond the grace, a time at least seven days ago, and a
 * time known to the week or coarser; it includes the year if that is not the year of `now` in the time's own
 * zone. A past date never asks for a refresh, even at New Year, so a page of old stories needs no timer. An
 * impossible moment gives the words for an unknown time.
 */
export function formatRelative(
  time: { at: number; precision: Unit; offset: number },
  now: number,
  words: TimeWords,
): RelativeText {
  const { at, precision, offset } = time
  const civil = findCivilTime(at, offset)
  if (civil === null) return { text: words.unknown, refreshAt: null }

  const zone = formatZone(offset)
  const year = civil.year !== findCivilTime(now, offset)?.year
  const spell = (known: Unit) => spellTime({ civil, precision: known, zone }, words, { year })
  const yearChange = findYearChange(civil, offset, now)
  // The first minutes of a year are within the grace while `now` is still in the old year.
  const nearest = (changeAt: number) => Math.min(yearChange ?? changeAt, changeAt)

  switch (precision) {
    case 'year':
      return { text: `${words.around} ${spell('year')}`, refreshAt: null }
    case 'month':
    case 'week':
      return { text: `${words.around} ${spell(precision)}`, refreshAt: yearChange }
    case 'day': {
      // A day begins at midnight in the zone where it was printed, whatever hour is in `at`.
      const start = findMomentOf({ ...civil, hour: 0, minute: 0, second: 0 }, offset) ?? at
      if (now < start) return { text: spell('day'), refreshAt: nearest(start) }
      if (now < start + day) return { text: words.today, refreshAt: start + day }
      break
    }
    default:
      if (now < at - graceMs) return { text: spell(precision), refreshAt: nearest(at - graceMs) }
  }
  return formatElapsed(time, now, words) ?? { text: spell('day'), refreshAt: null }
}

/** Formats the elapsed time. Returns null from seven days on, and when `now` is NaN. */
function formatElapsed(
  { at, precision }: { at: number; precision: Unit },
  now: number,
  words: TimeWords,
): RelativeText | null {
  const elapsed = now - at
  if (!(elapsed < relativeSpan)) return null
  if (precision === 'hour' && elapsed >= 0 && elapsed < hour) {
    return { text: words.lessThanAnHourAgo, refreshAt: at + hour }
  }
  const unit = findShownUnit(precision, elapsed)
  // Yesterday is "1 hari lalu" even if less than 24 hours have passed.
  const amount = Math.max(precision === 'day' ? 1 : 0, Math.floor(elapsed / unitMs[unit]))
  const refreshAt = precision === 'hour' && elapsed < 0 ? at : at + (amount + 1) * unitMs[unit]
  return { text: formatAgo(amount, unit, words), refreshAt }
}

function findShownUnit(precision: Unit, elapsed: number): 'minute' | 'hour' | 'day' {
  if (precision === 'day' || elapsed >= day) return 'day'
  return elapsed >= hour ? 'hour' : 'minute'
}

/** Returns when the year of a future date can be omitted, or null if it already can. */
function findYearChange(civil: CivilTime, offset: number, now: number): number | null {
  const newYear = { ...civil, month: 1, day: 1, hour: 0, minute: 0, second: 0 }
  const moment = findMomentOf(newYear, offset)
  return moment !== null && now < moment ? moment : null
}
