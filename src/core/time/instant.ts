import * as v from 'valibot'

const minute = 60_000
const rfc3339 =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/

/** A moment as RFC 3339 writes it, with its offset: `2024-07-29T20:15:00+07:00`. */
export const InstantSchema = v.pipe(
  v.string(),
  v.check(
    (text) => parseInstant(text) !== null,
    'Expected a moment with its offset, such as 2024-07-29T20:15:00+07:00; a time without a zone is not one moment.',
  ),
)
export type Instant = string

/** Ms since the epoch; null for text without an offset or with a date the calendar does not have. */
export function parseInstant(text: string): number | null {
  const match = rfc3339.exec(text)
  if (match === null) return null
  const [, year, month, day, hour, minutes, second = '0', fraction = '0'] = match
  const ms = toMilliseconds({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minutes),
    second: Number(second),
  })
  if (ms === null || Math.abs(findOffset(text)) > 18 * 60) return null
  return ms + Math.floor(Number(`0.${fraction}`) * 1000) - findOffset(text) * minute
}

/** Minutes that an instant's zone is ahead of UTC; 0 for `Z`. */
export function findOffset(instant: Instant): number {
  const match = /([+-])(\d{2}):(\d{2})$/.exec(instant)
  if (match === null) return 0
  const size = Number(match[2]) * 60 + Number(match[3])
  return match[1] === '-' ? -size : size
}

/** Writes a moment in a zone `offset` minutes ahead of UTC. */
export function formatInstant(ms: number, offset: number): Instant {
  const size = Math.abs(offset)
  const zone = `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
  return new Date(ms + offset * minute).toISOString().replace(/\.\d{3}Z$/, zone)
}

/** A calendar date and time of day. `month` counts from 1. */
export type CalendarTime = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

/** Ms since the epoch, taking the calendar time as UTC; null when the calendar does not have it. */
export function toMilliseconds(time: CalendarTime): number | null {
  const { year, month, day, hour, minute: minutes, second } = time
  if (hour > 23 || minutes > 59 || second > 59 || year < 1) return null
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minutes, second)
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.getTime() : null
}

/** The calendar time of a moment in a zone `offset` minutes ahead of UTC, and its weekday (Sunday 0). */
export function toCalendarTime(ms: number, offset: number): CalendarTime & { weekday: number } {
  const date = new Date(ms + offset * minute)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
  }
}

/** Two digits. */
export function pad(value: number): string {
  return String(value).padStart(2, '0')
}
