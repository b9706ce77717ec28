import {
  type CivilTime,
  findCivilTime,
  findMomentOf,
  moveMonths,
  unitMs,
} from '../time/calendar.ts'
import { findOffset } from '../time/instant.ts'
import { findMoment, type StatedTime } from '../time/stated-time.ts'

/** How much older a picture is than its story, rounded to one unit. */
export type Gap = {
  /** `almost` and `over` when the amount is not exact to the day. */
  type: 'almost' | 'over' | 'exactly'
  amount: number
  unit: 'year' | 'month' | 'day'
}

/** The age of a photo at the time of its story. */
export type PhotoAge =
  | { type: 'same-day' }
  | {
      type: 'older'
      years: number
      months: number
      days: number
      gap: Gap
      /** Whether the story's own date is an estimate. */
      isApproximate: boolean
    }
  /** The story's date is not known to the day, or is before the photo's. */
  | { type: 'unknown' }

const coarse = ['week', 'month', 'year']

/** Compares two dates of the calendar, each in the zone of its own source. */
export function comparePhotoDate(photo: StatedTime, published: StatedTime | null): PhotoAge {
  const taken = findDate(photo)
  const told = published === null ? null : findDate(published)
  if (taken === null || told === null) return { type: 'unknown' }
  const elapsed = countDays(told) - countDays(taken)
  if (elapsed < 0) return { type: 'unknown' }
  const isApproximate = published?.type === 'ago' && published.isEstimated
  // An estimated day cannot prove that both happened on the same day.
  if (elapsed === 0) return isApproximate ? { type: 'unknown' } : { type: 'same-day' }

  const whole = (told.year - taken.year) * 12 + told.month - taken.month
  const isPast = countDays(moveMonths(taken, whole)) > countDays(told)
  const count = isPast ? whole - 1 : whole
  const years = Math.floor(count / 12)
  const months = count - years * 12
  const days = countDays(told) - countDays(moveMonths(taken, count))
  return { type: 'older', years, months, days, gap: round(years, months, days), isApproximate }
}

/** Rounds to one unit; "almost" from ten months or 25 days: 4 years, 11 months → almost 5 years. */
function round(years: number, months: number, days: number): Gap {
  if (months >= 10) return { type: 'almost', amount: years + 1, unit: 'year' }
  if (years > 0) {
    return { type: months + days > 0 ? 'over' : 'exactly', amount: years, unit: 'year' }
  }
  if (months > 0 && days >= 25) return { type: 'almost', amount: months + 1, unit: 'month' }
  if (months > 0) return { type: days > 0 ? 'over' : 'exactly', amount: months, unit: 'month' }
  return { type: 'exactly', amount: days, unit: 'day' }
}

/** Returns the date of a time in its own zone, or null when it is not known to the day. */
function findDate(time: StatedTime): CivilTime | null {
  const moment = findMoment(time)
  if (time.type === 'unknown' || time.at === null || moment === null) return null
  if (coarse.includes(time.type === 'exact' ? time.precision : time.unit)) return null
  const civil = findCivilTime(moment, findOffset(time.at))
  return civil === null ? null : { ...civil, hour: 0, minute: 0, second: 0 }
}

/** Days since the epoch. */
function countDays(date: CivilTime): number {
  return (findMomentOf(date, 0) ?? Number.NaN) / unitMs.day
}
