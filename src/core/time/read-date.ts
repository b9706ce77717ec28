import { type CivilTime, countWeekday, findMomentOf } from './calendar.ts'
import { nameWeekday } from './calendar-words.ts'
import { formatInstant, type Instant } from './instant.ts'
import type { ClockMatch } from './match-clock.ts'
import { type DateMatch, matchDate } from './match-date.ts'
import type { Unit } from './stated-time.ts'
import { listTokens, type Token } from './time-tokens.ts'
import { wib } from './zones.ts'

type BadCode = 'impossible-date' | 'weekday-mismatch' | 'zone-missing' | 'ambiguous-date'

/** A date, with or without a clock time, or what is wrong with one. */
export type ParsedDate =
  | {
      type: 'exact'
      at: Instant
      precision: Unit
      zone: string | null
      /** The same numbers with day and month exchanged, where both orders give a date. */
      swapped?: Instant
    }
  | { type: 'bad'; code: BadCode; detail: string }

/** What is known of the page that a time is printed on. */
export type PageContext = {
  /** Language of the page's text. American English writes the month first. */
  language?: string | undefined
}

type Tokens = readonly Token[]

/** Reads a whole text as a date without a clock time; null when it is none. */
export function parseDate(text: string): ParsedDate | null {
  const tokens = listTokens(text)
  const date = matchDate(tokens, 0)
  return date?.end === tokens.length ? readDate(text, tokens, 0, date, null, {}) : null
}

/**
 * Checks a date against the calendar, its weekday and its zone. `tokens` are those of `text`, from where the
 * date or its clock begins.
 */
export function readDate(
  text: string,
  tokens: Tokens,
  from: number,
  date: DateMatch,
  clock: ClockMatch | null,
  { language }: PageContext,
): ParsedDate {
  const end = Math.max(date.end, clock?.end ?? 0)
  const printed = text.slice(tokens[from]?.start ?? 0, tokens[end - 1]?.end)
  // A date alone names no zone either. Indonesian publishers mean their own, which by default is the
  // capital's; of others only the day is known, told in UTC.
  const dayOffset = language === undefined || /^(?:id|ms|jv|su)\b/i.test(language) ? wib : 0
  const offset = clock === null ? dayOffset : (clock.zone?.offset ?? null)
  const orders = listOrders(date, clock, offset ?? dayOffset)
  const fitting = orders.filter(({ civil }) => date.weekday?.days.has(countWeekday(civil)) ?? true)
  const [first, second] = orders
  if (first === undefined) return bad('impossible-date', `No calendar or clock shows "${printed}".`)
  const [chosen] = fitting
  if (chosen === undefined) {
    const actual = countWeekday(first.civil)
    return bad(
      'weekday-mismatch',
      `"${printedWeekday(printed, date)}" is printed, but the date is a ${nameWeekday(actual)}.`,
    )
  }
  if (fitting.length > 1 && isAmerican(language)) {
    return bad(
      'ambiguous-date',
      `"${printed}" can be two days: nothing says which number is the month.`,
    )
  }
  if (offset === null) return bad('zone-missing', `"${printed}" names no zone that is known.`)
  const swapped = date.weekday === null && second !== undefined ? second.moment : null
  return {
    type: 'exact',
    at: formatInstant(chosen.moment, offset),
    precision: clock === null ? 'day' : clock.second === null ? 'minute' : 'second',
    zone: clock === null ? null : printedZone(text, clock),
    ...(swapped === null ? {} : { swapped: formatInstant(swapped, offset) }),
  }
}

/** The word as printed, with its own capitals. */
function printedWeekday(printed: string, { weekday }: DateMatch): string {
  const at = printed.toLowerCase().indexOf(weekday?.text ?? '')
  return at === -1 ? (weekday?.text ?? '') : printed.slice(at, at + (weekday?.text.length ?? 0))
}

/** The dates that the numbers can be: day first, and where both are numbers also month first. */
function listOrders(
  { year, month, day, isNumeric }: DateMatch,
  clock: ClockMatch | null,
  offset: number,
) {
  const hands = { hour: clock?.hour ?? 0, minute: clock?.minute ?? 0, second: clock?.second ?? 0 }
  const orders =
    isNumeric && day !== month
      ? [
          [month, day],
          [day, month],
        ]
      : [[month, day]]
  return orders.flatMap(([m = 0, d = 0]) => {
    const civil: CivilTime = { year, month: m, day: d, ...hands }
    const moment = findMomentOf(civil, offset)
    return moment === null ? [] : [{ civil, moment }]
  })
}

/** English without a region may be American; a British or Australian page says so. */
function isAmerican(language: string | undefined): boolean {
  return language !== undefined && /^en(?:-us)?$/i.test(language)
}

/** An abbreviation as printed; null for a bare `+07:00` or `Z`, which is for machines. */
export function printedZone(text: string, { zone }: ClockMatch): string | null {
  if (zone === null || zone.offset === null) return null
  const printed = text.slice(zone.start, zone.end)
  return /^[A-Za-z]{3,5}(?: ?[+-]\d{1,2}(?::?\d{2})?)?$/.test(printed) ? printed : null
}

function bad(code: BadCode, detail: string): ParsedDate {
  return { type: 'bad', code, detail }
}
