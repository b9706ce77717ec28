import { type CivilTime, countWeekday } from './calendar.ts'
import type { Unit } from './stated-time.ts'
import type { TimeWords } from './time-words.ts'

/** Optional parts of a date. A short weekday is "Mon" in English, but still "Senin" in Indonesian. */
export type DateParts = { weekday?: boolean | 'short'; year?: boolean }

/** Formats a date with the given parts: "Kamis, 19 September 2024". */
export function spellDate(civil: CivilTime, words: TimeWords, parts: DateParts): string {
  const weekdays = parts.weekday === 'short' ? words.shortWeekdays : words.weekdays
  const weekday = parts.weekday ? `${weekdays[countWeekday(civil)]}, ` : ''
  return `${weekday}${civil.day} ${spellMonth(civil, words, parts)}`
}

/**
 * Formats a civil time to `precision`: "Senin, 29 Juli 2024 20:15 WIB", "29 Juli 2024, pukul 20 WIB", "29
 * Juli 2024", "akhir Juli 2024", "Juli 2024", "2024". Never includes seconds, which no reader needs.
 */
export function spellTime(
  time: { civil: CivilTime; precision: Unit; zone: string },
  words: TimeWords,
  parts: DateParts,
): string {
  const { civil, precision, zone } = time
  const date = spellDate(civil, words, parts)
  switch (precision) {
    case 'second':
    case 'minute':
      return `${date}${words.beforeClock}${pad(civil.hour)}:${pad(civil.minute)} ${zone}`
    case 'hour':
      return `${date}, ${words.hour(civil.hour)} ${zone}`
    case 'day':
      return date
    case 'week':
      return `${findThird(civil, words)}${spellMonth(civil, words, parts)}`
    case 'month':
      return spellMonth(civil, words, parts)
    case 'year':
      return String(civil.year)
  }
}

function spellMonth(civil: CivilTime, words: TimeWords, parts: DateParts): string {
  const year = parts.year === true ? ` ${civil.year}` : ''
  return `${words.months[civil.month - 1]}${year}`
}

/** Returns the words for a third of a month, which state a week: a date would claim more than is known. */
function findThird({ day }: CivilTime, words: TimeWords): string {
  const { early, mid, late } = words.thirds
  if (day <= 10) return early
  return day <= 20 ? mid : late
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
