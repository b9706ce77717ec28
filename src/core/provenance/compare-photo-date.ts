import {
  type CivilTime,
  findCivilTime,
  findMomentOf,
  moveMonths,
  unitMs,
} from '../time/calendar.ts'
import { findOffset } from '../time/instant.ts'
import { findMoment, type StatedTime } from '../time/stated-time.ts'

/** How much older a picture is than its story, told in one unit. */
export type Gap = {
  /** `almost` and `over` where the unit is not full to the day. */
  type: 'almost' | 'over' | 'exactly'
  amount: number
  unit: 'year' | 'month' | 'day'
}

/** A photo's date beside its story's. */
export type PhotoAge =
  | { type: 'same-day' }
  | {
      type: 'older'
      years: number
      months: number
      days: number
      gap: Gap
      /** True when the story's own date is an estimate. */
      isApproximate: boolean
    }
  /** The story's date is not known to the day, or lies before the one of the photo. */
  | { type: 'unknown' }

const coarse = ['week', 'month', 'year']

/** Compares by the calendar, each date as its own source prints it. */
export function comparePhotoDate(photo: StatedTime, published: StatedTime | null): PhotoAge {
  const taken = findDate(photo)
  const told = published === null ? null : findDate(published)
  if (taken === null || told === null) return { type: 'unknown' }
  const elapsed = countDays(told) - countDays(taken)
  if (elapsed < 0) return { type: 'unknown' }
  const isApproximate = published?.type === 'ago' && published.isEstimated
  // An estimate of the day cannot say that two things fell on one.
  if (elapsed === 0) return isApproximate ? { type: 'unknown' } : { type: 'same-day' }

  const whole = (told.year - taken.year) * 12 + told.month - taken.month
  const isPast = countDays(moveMonths(taken, whole)) > countDays(told)
  const count = isPast ? whole - 1 : whole
  const years = Math.floor(count / 12)
  const months = count - years * 12
  const days = countDays(told) - countDays(moveMonths(taken, count))
  return { type: 'older', years, months, days, gap: round(years, months, days), isApproximate }
}

/** One unit is enough to say how old a picture is; "almost" from ten months or 25 days on. */
function round(years: number, months: number, days: number): Gap {
  if (months >= 10) return { type: 'almost', amount: years + 1, unit: 'year' }
  if (years > 0) {
    return { type: months + days > 0 ? 'over' : 'exactly', amount: years, unit: 'year' }
  }
  if (months > 0 && days >= 25) return { type: 'almost', amount: months + 1, unit: 'month' }
  if (months > 0) return { type: days > 0 ? 'over' : 'exactly', amount: months, unit: 'month' }
  return { type: 'exactly', amount: days, unit: 'day' }
}

/** The date that a time falls on in its own zone; null when it is not known to the day. */
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
