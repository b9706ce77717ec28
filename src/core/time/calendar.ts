/** Milliseconds in a unit, for the units whose length does not depend on the calendar. */
export const unitMs = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
} as const

/** Calendar date and clock time of a moment in some zone. Months count from 1. */
export type CivilTime = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

/**
 * Returns the civil time of `moment` (ms since the epoch) in the zone `offset` minutes ahead of UTC. Returns
 * null for NaN and outside the years 1 to 9999, the only ones valid in both RFC 3339 and HTML's `dateTime`.
 */
export function findCivilTime(moment: number, offset: number): CivilTime | null {
  // Truncated first, because a Date truncates fractions of a millisecond, and after adding the offset it would
  // truncate elsewhere.
  const wall = new Date(Math.trunc(moment) + offset * unitMs.minute)
  const year = wall.getUTCFullYear()
  if (!(year >= 1 && year <= 9999)) return null
  return {
    year,
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
  }
}

/**
 * Returns the moment (ms since the epoch) at which the zone `offset` minutes ahead of UTC shows `civil`.
 * Returns null for impossible times: 31 February, 25:70, the year 0.
 */
export function findMomentOf(civil: CivilTime, offset: number): number | null {
  const { year, month, day, hour, minute, second } = civil
  const isPossible =
    isWithin(year, 1, 9999) &&
    isWithin(month, 1, 12) &&
    isWithin(day, 1, 31) &&
    isWithin(hour, 0, 23) &&
    isWithin(minute, 0, 59) &&
    isWithin(second, 0, 59)
  if (!isPossible) return null
  const wall = new Date(0)
  // Not Date.UTC, which reads the year 99 as 1999.
  wall.setUTCFullYear(year, month - 1, day)
  // A Date rolls 31 February over to 2 March.
  if (wall.getUTCDate() !== day) return null
  const clock = hour * unitMs.hour + minute * unitMs.minute + second * unitMs.second
  return wall.getTime() + clock - offset * unitMs.minute
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

/** Returns the day of the week, 0 = Sunday to 6 = Saturday; NaN if the calendar has no such date. */
export function countWeekday({ year, month, day }: CivilTime): number {
  const wall = new Date(0)
  wall.setUTCFullYear(year, month - 1, day)
  return wall.getUTCDay()
}

/** Moves a civil time by whole months. A day that the new month does not have becomes its last. */
export function moveMonths(civil: CivilTime, months: number): CivilTime {
  const count = civil.year * 12 + civil.month - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return { ...civil, year, month, day: Math.min(civil.day, countDays(year, month)) }
}

/** Returns the number of days of a month. */
export function countDays(year: number, month: number): number {
  const wall = new Date(0)
  // Day 0 of the next month is the last day of this one.
  wall.setUTCFullYear(year, month, 0)
  return wall.getUTCDate()
}
