import { type CivilTime, countWeekday } from './calendar.ts'
import type { Unit } from './stated-time.ts'
import type { TimeWords } from './time-words.ts'

/** Which optional parts of a date are written; a short weekday is "Mon", in Indonesian "Senin" as ever. */
export type DateParts = { weekday?: boolean | 'short'; year?: boolean }

/** "Kamis, 19 September 2024", or less of it. */
export function spellDate(civil: CivilTime, words: TimeWords, parts: DateParts): string {
  const weekdays = parts.weekday === 'short' ? words.shortWeekdays : words.weekdays
  const weekday = parts.weekday ? `${weekdays[countWeekday(civil)]}, ` : ''
  return `${weekday}${civil.day} ${spellMonth(civil, words, parts)}`
}

/**
 * A civil time as far as `precision` goes: "Senin, 29 Juli 2024 20:15 WIB", "29 Juli 2024, pukul 20 WIB",
 * "29 Juli 2024", "akhir Juli 2024", "Juli 2024", "2024". Seconds are never written: no reader needs them.
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

/** A week is told by a third of its month: a date would claim more than is known. */
function findThird({ day }: CivilTime, words: TimeWords): string {
  const { early, mid, late } = words.thirds
  if (day <= 10) return early
  return day <= 20 ? mid : late
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
