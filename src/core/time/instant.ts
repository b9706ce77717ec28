import { findCivilTime, findMomentOf } from './calendar.ts'

/** RFC 3339, section 5.6, with capital T and Z. */
export const instantPattern =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})T(?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})(?:\.(?<fraction>\d+))?(?<zone>Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/** A moment as an RFC 3339 timestamp with its offset: `2024-07-29T20:15:00+07:00`. */
export type Instant = string

/**
 * Parses milliseconds since the epoch. Returns null for everything that `InstantSchema` rejects: a time
 * without a zone, a date that does not exist, a leap second, the year 0. Digits below the millisecond are
 * truncated.
 */
export function parseInstant(text: string): number | null {
  if (!instantPattern.test(text)) return null
  // Every part but the fraction has its place. An archive is sorted by its moments, and groups take twice as long.
  const read = (start: number, end: number) => Number(text.slice(start, end))
  const zoneAt = text.endsWith('Z') ? text.length - 1 : text.length - 6
  const moment = findMomentOf(
    {
      year: read(0, 4),
      month: read(5, 7),
      day: read(8, 10),
      hour: read(11, 13),
      minute: read(14, 16),
      second: read(17, 19),
    },
    readOffset(text.slice(zoneAt)),
  )
  const milliseconds = Number(text.slice(20, zoneAt).padEnd(3, '0').slice(0, 3))
  return moment === null ? null : moment + milliseconds
}

/**
 * Formats `ms` since the epoch to the second (truncated) in the zone `offsetMinutes` ahead of UTC. Returns
 * '', which is no instant, for years outside 1 to 9999, for NaN and for an offset that RFC 3339 cannot
 * express.
 */
export function formatInstant(ms: number, offsetMinutes: number): Instant {
  const civil = findCivilTime(ms, offsetMinutes)
  if (civil === null || !isOffset(offsetMinutes)) return ''
  const date = `${pad(civil.year, 4)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}`
  const time = `${pad(civil.hour, 2)}:${pad(civil.minute, 2)}:${pad(civil.second, 2)}`
  const size = Math.abs(offsetMinutes)
  const zone = `${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`
  return `${date}T${time}${offsetMinutes < 0 ? '-' : '+'}${zone}`
}

/** Returns a sort key for instants: ms since the epoch; an unknown one sorts before all others. */
export function rankInstant(instant: Instant | null): number {
  return (instant === null ? null : parseInstant(instant)) ?? Number.NEGATIVE_INFINITY
}

/** Returns the offset of an instant in minutes ahead of UTC (420 for +07:00), or 0 if it is invalid. */
export function findOffset(instant: Instant): number {
  return readOffset(instantPattern.exec(instant)?.groups?.zone ?? 'Z')
}

function readOffset(zone: string): number {
  if (zone === 'Z') return 0
  const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))
  // `-00:00` means "UTC, local offset unknown" in RFC 3339; it must not become a negative zero.
  return zone.startsWith('-') ? 0 - size : size
}

function isOffset(minutes: number): boolean {
  return Number.isInteger(minutes) && Math.abs(minutes) < 24 * 60
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}
