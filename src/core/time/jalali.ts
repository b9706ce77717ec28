import { findCivilTime, findMomentOf, unitMs } from './calendar.ts'

/** Months of the solar calendar as Iran calls them, in their order. */
export const jalaliMonths =
  'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند'.split('|')
/** The same as Afghanistan calls them. */
const afghanMonths = 'حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت'.split('|')

/** Years in which there are pages, and in which the leap years below are those of the observatory. */
const years = { first: 1343, last: 1500 }

/** The first day of a year that serves to count from: 21 March 2021. */
const anchor = { year: 1400, at: { year: 2021, month: 3, day: 21, hour: 0, minute: 0, second: 0 } }

/** Leap years by their place in a cycle of 33. */
const leaps: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30])

/**
 * The number of a month of the solar calendar, 1–12, or null.
 *
 * @example findJalaliMonth('اردیبهشت') → 2
 */
export function findJalaliMonth(word: string): number | null {
  const index = Math.max(jalaliMonths.indexOf(word), afghanMonths.indexOf(word))
  return index === -1 ? null : index + 1
}

/** Whether a year can be one of that calendar: those of ours are far from it. */
function isJalaliYear(year: number): boolean {
  return year >= years.first && year <= years.last
}

/**
 * Our date of a day of the solar calendar; null for a day that it does not have, and for a year out of range.
 *
 * @example fromJalali(1405, 2, 14) → { year: 2026, month: 5, day: 4 }
 */
export function fromJalali(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | null {
  if (!isJalaliYear(year) || month < 1 || month > 12) return null
  if (day < 1 || day > countDays(year, month)) return null
  const step = year < anchor.year ? -1 : 1
  let days = 0
  for (let each = anchor.year; each !== year; each += step) {
    days += step * countYear(step === 1 ? each : each - 1)
  }
  for (let each = 1; each < month; each += 1) days += countDays(year, each)
  const start = findMomentOf(anchor.at, 0)
  const found = start === null ? null : findCivilTime(start + (days + day - 1) * unitMs.day, 0)
  return found === null ? null : { year: found.year, month: found.month, day: found.day }
}

function isLeap(year: number): boolean {
  return leaps.has(year % 33)
}

function countYear(year: number): number {
  return isLeap(year) ? 366 : 365
}

function countDays(year: number, month: number): number {
  if (month <= 6) return 31
  return month < 12 || isLeap(year) ? 30 : 29
}
