import { findCivilTime, findMomentOf, moveMonths, unitLengths } from './calendar.ts'
import { findOffset, formatInstant, type Instant, parseInstant } from './instant.ts'
import { type Ago, parseAgo } from './parse-ago.ts'
import { type ParsedDate, parseDate } from './parse-date.ts'
import type { StatedTime, Unit } from './stated-time.ts'

/** What a text says as a time; `bad` is a time with a fault, `none` is no time at all. */
export type ParsedTime = ParsedDate | Ago | { type: 'none' }

/**
 * Reads a whole text as a time: a date with or without a clock time, or an amount of time ago, in
 * Indonesian, English or a mix. A sentence that merely holds a time is `none`. Never guesses: `bad`
 * for a date that is not in the calendar, for a weekday that is not the date's, and for a clock time
 * without a zone. A date alone is midnight +07:00 with precision `day`.
 */
export function parseStatedTime(text: string): ParsedTime {
  const plain = text.replace(/\s+/g, ' ').trim()
  return parseAgo(plain) ?? parseDate(plain) ?? { type: 'none' }
}

/**
 * `capturedAt` minus `amount` units, in the offset of `capturedAt`. Months and years go by the
 * calendar, clamped to the end of the month. Returns '', which is no instant, when `capturedAt` is
 * none or the result leaves the years 1 to 9999.
 */
export function resolveAgo(amount: number, unit: Unit, capturedAt: Instant): Instant {
  const moment = parseInstant(capturedAt)
  if (moment === null) return ''
  const offset = findOffset(capturedAt)
  if (unit !== 'month' && unit !== 'year') {
    return formatInstant(moment - amount * unitLengths[unit], offset)
  }
  const civil = findCivilTime(moment, offset)
  if (civil === null) return ''
  const past = findMomentOf(moveMonths(civil, unit === 'year' ? -12 * amount : -amount), offset)
  return past === null ? '' : formatInstant(past, offset)
}

/**
 * Joins the source's words with what they say. An amount of time ago resolves against the moment of
 * capture, null when that is not known; `bad` and `none` keep the words alone.
 */
export function toStatedTime(
  text: string,
  parsed: ParsedTime,
  capture: { at: Instant; isEstimated: boolean } | null,
): StatedTime {
  switch (parsed.type) {
    case 'exact':
      return { ...parsed, text }
    case 'ago': {
      const at = capture === null ? '' : resolveAgo(parsed.amount, parsed.unit, capture.at)
      return {
        ...parsed,
        text,
        at: at === '' ? null : at,
        isEstimated: capture?.isEstimated ?? false,
      }
    }
    default:
      return { type: 'unknown', text }
  }
}
