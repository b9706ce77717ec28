import { type CivilTime, countWeekday, findMomentOf } from './calendar.ts'
import { nameWeekday } from './calendar-words.ts'
import { formatInstant, type Instant } from './instant.ts'
import { fromJalali } from './jalali.ts'
import type { ClockMatch } from './match-clock.ts'
import { type DateMatch, isDateLead, matchDate } from './match-date.ts'
import type { Unit } from './stated-time.ts'
import { listTokens, type Token } from './time-tokens.ts'
import { findNationalZone } from './zone-names.ts'
import { wib } from './zones.ts'

type BadCode = 'impossible-date' | 'weekday-mismatch' | 'zone-missing' | 'ambiguous-date'

/** A date, with or without a clock time, or its fault. */
export type ParsedDate =
  | {
      type: 'exact'
      at: Instant
      precision: Unit
      zone: string | null
      /** The date with day and month exchanged, if both orders are valid. */
      swapped?: Instant
    }
  | { type: 'bad'; code: BadCode; detail: string }

/** Properties of the page that contains a time. */
export type PageContext = {
  /** Language of the page's text. American English puts the month first. */
  language?: string | undefined
}

type Tokens = readonly Token[]

/** Parses a whole text as a date without a clock time, or returns null. */
export function parseDate(text: string): ParsedDate | null {
  const tokens = listTokens(text)
  const date = matchDate(tokens, 0)
  return date?.end === tokens.length ? readDate(text, tokens, 0, date, null, {}) : null
}

/**
 * Validates a date against the calendar, its weekday and its zone. `tokens` are those of `text` from the
 * start of the date or its clock time.
 */
export function readDate(
  text: string,
  tokens: Tokens,
  from: number,
  date: DateMatch,
  stated: ClockMatch | null,
  { language }: PageContext,
): ParsedDate {
  const clock = stated === null ? null : settleZone(text, stated, language)
  const end = Math.max(date.end, clock?.end ?? 0)
  const printed = text.slice(tokens[from]?.start ?? 0, tokens[end - 1]?.end)
  // A date without a clock time has no zone. On an Indonesian page it means the publisher's zone, by default
  // the capital's; elsewhere only the day is known, written in UTC.
  const dayOffset = language === undefined || /^(?:id|ms|jv|su)\b/i.test(language) ? wib : 0
  const offset = clock === null ? dayOffset : (clock.zone?.offset ?? null)
  const isThai = /^th\b/i.test(language ?? '') || /[ก-๎]/u.test(printed)
  const year = isThai ? toGregorian(date.year) : date.year
  const solar = /^(?:fa|ps)\b/i.test(language ?? '') ? fromJalali(year, date.month, date.day) : null
  const orders = listOrders({ ...date, year, ...solar }, clock, offset ?? dayOffset)
  const fitting = orders.filter(({ civil }) => date.weekday?.days.has(countWeekday(civil)) ?? true)
  const [first, second] = orders
  if (first === undefined) return bad('impossible-date', `No calendar or clock shows "${printed}".`)
  // "la 4 martie" is Romanian, though "la" is short for the Finnish Saturday.
  const [chosen] = fitting.length === 0 && isDateLead(date.weekday?.text ?? '') ? orders : fitting
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

/** A clock whose zone has several meanings, settled where the page's language leaves one. */
function settleZone(text: string, clock: ClockMatch, language: string | undefined): ClockMatch {
  const { zone } = clock
  if (zone === null || zone.offset !== null) return clock
  const offset = findNationalZone(text.slice(zone.start, zone.end), language)
  return offset === null ? clock : { ...clock, zone: { ...zone, offset } }
}

/** The years in which Thai pages count from the Buddha's death, and their distance from ours. */
const buddhist = { first: 2400, last: 2600, ahead: 543 }

/** Returns a year of the Buddhist calendar in ours: `toGregorian(2567)` → 2024. */
function toGregorian(year: number): number {
  const isBuddhist = year >= buddhist.first && year <= buddhist.last
  return isBuddhist ? year - buddhist.ahead : year
}

/** Returns the weekday as printed, with its capitals. */
function printedWeekday(printed: string, { weekday }: DateMatch): string {
  const at = printed.toLowerCase().indexOf(weekday?.text ?? '')
  return at === -1 ? (weekday?.text ?? '') : printed.slice(at, at + (weekday?.text.length ?? 0))
}

/** Lists the dates that the numbers can mean: day first, and if both are numbers also month first. */
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

/**
 * Whether a page may be American. English without a region may be; a British or Australian page has a region.
 */
function isAmerican(language: string | undefined): boolean {
  return language !== undefined && /^en(?:-us)?$/i.test(language)
}

/** Returns a zone's abbreviation as printed, or null for `+07:00` and `Z`, which are for machines. */
export function printedZone(text: string, { zone }: ClockMatch): string | null {
  if (zone === null || zone.offset === null) return null
  const printed = text.slice(zone.start, zone.end)
  return /^[A-Za-z]{3,5}(?: ?[+-]\d{1,2}(?::?\d{2})?)?$/.test(printed) ? printed : null
}

function bad(code: BadCode, detail: string): ParsedDate {
  return { type: 'bad', code, detail }
}
