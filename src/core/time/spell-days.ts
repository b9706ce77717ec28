import { formatInstantDay } from './format-time.ts'
import type { TimeWords } from './time-words.ts'

/**
 * Words a day, or the days from one to another: "Senin, 29 Juli 2024", "27–28 Juli 2024", "30 Juli 2024 – 2
 * Agustus 2024". Days are dates such as `2024-07-29`.
 */
export function spellDays(from: string, to: string, words: TimeWords): string {
  const spell = (day: string, parts: { weekday?: boolean; year?: boolean }) =>
    formatInstantDay(`${day}T00:00:00Z`, words, parts)
  if (from === to) return spell(to, { weekday: true, year: true })
  const last = spell(to, { year: true })
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${last}`
  return `${spell(from, { year: true })} – ${last}`
}
