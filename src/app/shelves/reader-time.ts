import { formatDay } from '../../core/time/format-time.ts'
import { formatInstant, type Instant, parseInstant } from '../../core/time/instant.ts'
import type { TimeWords } from '../../core/time/time-words.ts'
import { findReaderOffset } from '../time/find-reader-offset.ts'

/** Formats the day of an instant in the reader's zone: "Selasa, 24 November 2026". */
export function formatReaderDay(at: Instant, words: TimeWords): string {
  const ms = parseInstant(at) ?? Number.NaN
  return formatDay(ms, findReaderOffset(ms), words, { weekday: true, year: true })
}

/** Converts an instant to the reader's zone: `2026-11-24T02:05:00Z` → `2026-11-24T09:05:00+07:00`. */
export function formatReaderInstant(at: Instant): Instant {
  const ms = parseInstant(at) ?? Number.NaN
  return formatInstant(ms, findReaderOffset(ms))
}
