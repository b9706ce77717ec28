import { unitMs } from '../time/calendar.ts'
import { findMoment, type StatedTime } from '../time/stated-time.ts'

const { day } = unitMs

/**
 * How far apart two statements of one story's time may be, in ms. An "ago" is as coarse as its unit, and
 * one that is based on an estimated capture can be wrong by days.
 */
export function findTolerance(time: StatedTime): number {
  if (time.type !== 'ago') return day
  const spans = { second: 1, minute: 1, hour: 1, day: 2, week: 8, month: 32, year: 366 }
  return (time.isEstimated ? 7 : 0) * day + spans[time.unit] * day
}

/**
 * Whether two times can belong to the same story, given equal headlines. This separates the editions of a
 * yearly "Jadwal Libur Nasional". An unknown time is compatible with any other.
 */
export function canBeSameTime(a: StatedTime | null, b: StatedTime | null): boolean {
  const momentA = findMoment(a)
  const momentB = findMoment(b)
  if (a === null || b === null || momentA === null || momentB === null) return true
  return Math.abs(momentA - momentB) <= findTolerance(a) + findTolerance(b)
}
