/** Milliseconds in one unit, for the units whose length does not depend on the calendar. */
export const unitMs = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
} as const

/** What calendar and clock show at one moment in some zone. Months count from 1. */
export type CivilTime = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

/**
 * The civil time of `moment` (ms since the epoch) in the zone `offset` minutes ahead of UTC. Null
 * outside the years 1 to 9999, the only ones that RFC 3339 and HTML's `dateTime` share, and for NaN.
 */
export function findCivilTime(moment: number, offset: number): CivilTime | null {
  // A Date cuts what is below the millisecond; with the offset added, the cut would fall elsewhere.
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
 * The moment (ms since the epoch) at which the zone `offset` minutes ahead of UTC shows `civil`.
 * Null for what no calendar or clock shows: 31 February, 25:70, the year 0.
 */
export function findMomentOf(civil: CivilTime, offset: number): number | null {
  const wall = new Date(0)
  // Not Date.UTC, which takes the year 99 for 1999.
  wall.setUTCFullYear(civil.year, civil.month - 1, civil.day)
  wall.setUTCHours(civil.hour, civil.minute, civil.second)
  const moment = wall.getTime() - offset * unitMs.minute
  const shown = findCivilTime(moment, offset)
  // A Date rolls 31 February over to 2 March: what comes back changed was never there.
  return shown !== null && isSame(shown, civil) ? moment : null
}

function isSame(a: CivilTime, b: CivilTime): boolean {
  return (
    a.year === b.year &&
    a.month === b.month &&
    a.day === b.day &&
    a.hour === b.hour &&
    a.minute === b.minute &&
    a.second === b.second
  )
}

/** Day of the week, 0 = Sunday to 6 = Saturday; NaN where the calendar has no such date. */
export function countWeekday({ year, month, day }: CivilTime): number {
  const wall = new Date(0)
  wall.setUTCFullYear(year, month - 1, day)
  return wall.getUTCDay()
}

/** Moves a civil time by whole months; a day the new month does not have becomes its last. */
export function moveMonths(civil: CivilTime, months: number): CivilTime {
  const count = civil.year * 12 + civil.month - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return { ...civil, year, month, day: Math.min(civil.day, countDays(year, month)) }
}

function countDays(year: number, month: number): number {
  const wall = new Date(0)
  // Day 0 of the next month is the last of this one.
  wall.setUTCFullYear(year, month, 0)
  return wall.getUTCDate()
}
