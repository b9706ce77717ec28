import { unitMs } from './calendar.ts'
import type { TimeWords } from './time-words.ts'

const units = ['day', 'hour', 'minute'] as const

/**
 * Formats a span of time in its two largest units, rounded down: 20,280,000 ms → "5 jam 38 menit". From 30
 * days on it gives days alone, and below a minute one minute.
 */
export function formatSpan(ms: number, words: TimeWords): string {
  const size = Math.max(Math.abs(ms), unitMs.minute)
  const largest = units.findIndex((unit) => size >= unitMs[unit])
  const shown = size >= 30 * unitMs.day ? units.slice(0, 1) : units.slice(largest, largest + 2)
  let rest = size
  const parts = shown.flatMap((unit) => {
    const count = Math.floor(rest / unitMs[unit])
    rest -= count * unitMs[unit]
    return count === 0 ? [] : [`${count} ${words.units[unit][count === 1 ? 'one' : 'many']}`]
  })
  return parts.join(' ')
}
