import { formatInstantDay } from '../../core/time/format-time.ts'
import type { TimeWords } from '../../core/time/time-words.ts'

/** Formats a day such as `2024-07-29`: "Senin, 29 Juli 2024" with both parts, "29 Juli" with none. */
export function sayDay(
  day: string,
  words: TimeWords,
  parts: { weekday?: boolean; year?: boolean } = {},
): string {
  return formatInstantDay(`${day}T00:00:00Z`, words, parts)
}

/** Formats a month such as `2024-07`: "Juli 2024", or "Juli" without its year. */
export function sayMonth(month: string, words: TimeWords, parts: { year?: boolean } = {}): string {
  const name = words.months[Number(month.slice(5)) - 1] ?? ''
  return parts.year === true ? `${name} ${month.slice(0, 4)}` : name
}
