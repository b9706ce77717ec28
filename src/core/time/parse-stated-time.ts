import { findCivilTime, findMomentOf, moveMonths, unitMs } from './calendar.ts'
import { findOffset, formatInstant, type Instant, parseInstant } from './instant.ts'
import type { Ago, Vague } from './match-ago.ts'
import { isDateLead } from './match-date.ts'
import { canOpenWordy, matchTime, type RelativeDay } from './match-time.ts'
import { findTimeFault } from './plausible-time.ts'
import type { PageContext, ParsedDate } from './read-date.ts'
import type { StatedTime, Unit } from './stated-time.ts'
import { listTokens, wordAt } from './time-tokens.ts'

/**
 * Result of parsing a time: `bad` is a time with a fault, `vague` one without a moment, `none` no time at
 * all.
 */
export type ParsedTime = ParsedDate | RelativeDay | Ago | Vague | { type: 'none' }

/** Maximum length in code units; the longest known time has 70. */
const maxTimeLength = 160
/** Maximum length of a time without a digit: "lebih dari beberapa menit yang lalu". */
const maxWordyLength = 40
const anyDigit = /[\p{Nd}\p{Script=Han}]/u
const asciiWord = /^[A-Za-z][A-Za-z']*(?![\p{L}\p{M}'’])/u

/** Whether a text has no digit and does not open like a time either. Spares most lines their tokens. */
function isPlainWords(text: string): boolean {
  if (anyDigit.test(text)) return false
  const [word] = asciiWord.exec(text) ?? []
  return text.length > maxWordyLength || (word !== undefined && !canOpenWordy(word.toLowerCase()))
}

/**
 * Parses a whole text as a time: a date with or without a clock time, an amount of time ago, or a relative
 * day, in any language of `calendar-words.ts`. A sentence that contains a time is `none`. Never guesses: a
 * date that does not exist, a weekday that contradicts the date, a clock time without a zone, and numbers
 * whose order is ambiguous on an American page are `bad`. A date without a clock time has precision `day`:
 * midnight +07:00 on an Indonesian page, midnight UTC on any other.
 *
 * @example parseStatedTime('Senin, 29 Juli 2024 20:15 WIB') → { type: 'exact', at:
 * '2024-07-29T20:15:00+07:00', … }
 */
export function parseStatedTime(text: string, context: PageContext = {}): ParsedTime {
  const plain = text.length > 4 * maxTimeLength ? '' : text.replace(/\s+/g, ' ').trim()
  if (plain.length > maxTimeLength || isPlainWords(plain)) return { type: 'none' }
  const tokens = listTokens(plain)
  const from = isDateLead(wordAt(tokens, 0)) ? 1 : 0
  const found =
    tokens.length === 0
      ? null
      : (matchTime(plain, tokens, 0, context) ?? matchTime(plain, tokens, from, context))
  return found !== null && found.end === tokens.length ? found.parsed : { type: 'none' }
}

/** A time inside a text, with its position. */
export type FoundTime = { text: string; start: number; end: number; parsed: ParsedTime }

/**
 * Lists every time inside a short text. An amount of time without a date counts only as a complete phrase: "3
 * jam lalu".
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
 * Subtracts `amount` units from `capturedAt` and returns the result in its offset. Months and years follow
 * the calendar, clamped to the end of the month. Returns '', which is no instant, when `capturedAt` is
 * invalid or the result is outside the years 1 to 9999.
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

type CaptureTime = { at: Instant; isEstimated: boolean } | null

/**
 * Combines the source's words with the parsed time. Amounts of time and relative days resolve against the
 * moment of capture, or to null if that is unknown. A time without a moment, or with an impossible one (see
 * `findTimeFault`), keeps only its words.
 */
export function toStatedTime(text: string, parsed: ParsedTime, capture: CaptureTime): StatedTime {
  switch (parsed.type) {
    case 'exact': {
      const { swapped, ...exact } = parsed
      if (findTimeFault(exact, capture) === null) return { ...exact, text }
      // "03/04/2024" on a page saved in March cannot be a day in April.
      return swapped !== undefined && findTimeFault({ ...exact, at: swapped }, capture) === null
        ? { ...exact, at: swapped, text }
        : { type: 'unknown', text }
    }
    case 'ago': {
      const { type, amount, unit } = parsed
      const at = capture === null ? '' : resolveAgo(amount, unit, capture.at)
      return {
        type,
        amount,
        unit,
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
  capture: CaptureTime,
): StatedTime {
  const moment = capture === null ? null : parseInstant(capture.at)
  if (capture === null || moment === null) return { type: 'unknown', text }
  // A relative day of an estimated capture is an estimate, which only an amount of time can express.
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
