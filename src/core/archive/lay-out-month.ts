import { countDays, countWeekday } from '../time/calendar.ts'

/** Monday first, as Indonesian and European calendars have it. */
const daysBeforeMonday = 6

/**
 * Lays out a month such as `2024-07` for a calendar of seven columns, Monday first: the number of empty
 * places before its first day, and the number of its days.
 */
export function layOutMonth(month: string): { before: number; days: number } {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const first = { year, month: number, day: 1, hour: 0, minute: 0, second: 0 }
  return { before: (countWeekday(first) + daysBeforeMonday) % 7, days: countDays(year, number) }
}
