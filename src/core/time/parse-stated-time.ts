import { findCivilTime, findMomentOf, moveMonths, unitMs } from './calendar.ts'
import { findOffset, formatInstant, type Instant, parseInstant } from './instant.ts'
import type { Ago, Vague } from './match-ago.ts'
import { isDateLead } from './match-date.ts'
import { matchTime, type RelativeDay } from './match-time.ts'
import { findTimeFault } from './plausible-time.ts'
import type { PageContext, ParsedDate } from './read-date.ts'
import type { StatedTime, Unit } from './stated-time.ts'
import { listTokens, wordAt } from './time-tokens.ts'

/**
 * What a text says as a time; `bad` is a time with a fault, `vague` one that gives no moment, `none` is no
 * time at all.
 */
export type ParsedTime = ParsedDate | RelativeDay | Ago | Vague | { type: 'none' }

/** The longest statement of a time seen has 70 code units. */
const maxTimeLength = 160

/**
 * Reads a whole text as a time: a date with or without a clock time, an amount of time ago, or a day
 * counted back, in any of the languages of `calendar-words.ts`. A sentence that merely holds a time is
 * `none`. Never guesses: `bad` for a date that is not in the calendar, for a weekday that is not the
 * date's, for a clock time without a zone, and for numbers that an American page may mean otherwise. A
 * date alone has precision `day`: midnight +07:00 on an Indonesian page, midnight UTC on any other.
 *
 * @example parseStatedTime('Senin, 29 Juli 2024 20:15 WIB') → { type: 'exact', at: '2024-07-29T20:15:00+07:00', … }
 */
export function parseStatedTime(text: string, context: PageContext = {}): ParsedTime {
  const plain = text.length > 4 * maxTimeLength ? '' : text.replace(/\s+/g, ' ').trim()
  if (plain.length > maxTimeLength) return { type: 'none' }
  const tokens = listTokens(plain)
  const from = isDateLead(wordAt(tokens, 0)) ? 1 : 0
  const found =
    tokens.length === 0
      ? null
      : (matchTime(plain, tokens, 0, context) ?? matchTime(plain, tokens, from, context))
  return found !== null && found.end === tokens.length ? found.parsed : { type: 'none' }
}

/** A time among other words, with its place in the text. */
export type FoundTime = { text: string; start: number; end: number; parsed: ParsedTime }

/**
 * Finds every time that a short text holds among other words. Amounts without a date count only where
 * their words are whole: "3 jam lalu".
 *
 * @example listStatedTimes('Kompas.com - 4/3/2024, 10:00 WIB') → [{ text: '4/3/2024, 10:00 WIB', … }]
 */
export function listStatedTimes(text: string, context: PageContext = {}): FoundTime[] {
  const tokens = listTokens(text)
  const found: FoundTime[] = []
  for (let index = 0; index < tokens.length; ) {
    const match = matchTime(text, tokens, index, context)
    const start = tokens[index]?.start ?? 0
    const end = tokens[(match?.end ?? 0) - 1]?.end ?? start
    if (match !== null)
      found.push({ text: text.slice(start, end), start, end, parsed: match.parsed })
    index = match?.end ?? index + 1
  }
  return found
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
    return formatInstant(moment - amount * unitMs[unit], offset)
  }
  const civil = findCivilTime(moment, offset)
  if (civil === null) return ''
  const past = findMomentOf(moveMonths(civil, unit === 'year' ? -12 * amount : -amount), offset)
  return past === null ? '' : formatInstant(past, offset)
}

type Capture = { at: Instant; isEstimated: boolean } | null

/**
 * Joins the source's words with what they say. An amount of time ago resolves against the moment of
 * capture, null when that is not known; so does a day counted back. What gives no moment, and a moment
 * that cannot be true (see `findTimeFault`), keeps the words alone.
 */
export function toStatedTime(text: string, parsed: ParsedTime, capture: Capture): StatedTime {
  switch (parsed.type) {
    case 'exact': {
      const { swapped, ...exact } = parsed
      if (findTimeFault(exact, capture) === null) return { ...exact, text }
      // "03/04/2024" on a page saved in March is no day in April.
      return swapped !== undefined && findTimeFault({ ...exact, at: swapped }, capture) === null
        ? { ...exact, at: swapped, text }
        : { type: 'unknown', text }
    }
    case 'ago': {
      const at = capture === null ? '' : resolveAgo(parsed.amount, parsed.unit, capture.at)
      return {
        ...parsed,
        text,
        at: at === '' ? null : at,
        isEstimated: capture?.isEstimated ?? false,
      }
    }
    case 'relative-day':
      return resolveDay(text, parsed, capture)
    default:
      return { type: 'unknown', text }
  }
}

function resolveDay(
  text: string,
  { daysAgo, clock, zone }: RelativeDay,
  capture: Capture,
): StatedTime {
  const moment = capture === null ? null : parseInstant(capture.at)
  if (capture === null || moment === null) return { type: 'unknown', text }
  // When the capture is an estimate, its day is one, too: only an amount of time can say so.
  const ago: Ago = { type: 'ago', amount: daysAgo, unit: 'day' }
  if (capture.isEstimated) return toStatedTime(text, ago, capture)
  const offset = clock?.offset ?? findOffset(capture.at)
  const civil = findCivilTime(moment - daysAgo * unitMs.day, offset)
  if (civil === null) return { type: 'unknown', text }
  const isExact = clock !== null && clock.offset !== null
  const hands = isExact
    ? { hour: clock.hour, minute: clock.minute, second: clock.second ?? 0 }
    : { hour: 0, minute: 0, second: 0 }
  const at = findMomentOf({ ...civil, ...hands }, offset)
  if (at === null) return { type: 'unknown', text }
  const precision = !isExact ? 'day' : clock.second === null ? 'minute' : 'second'
  return { type: 'exact', text, at: formatInstant(at, offset), precision, zone }
}
