import { formatDay } from '../../core/time/format-time.ts'
import { formatInstant, type Instant, parseInstant } from '../../core/time/instant.ts'
import type { TimeWords } from '../../core/time/time-words.ts'
import { findReaderOffset } from '../time/find-reader-offset.ts'

/** The day of a moment where the reader is: "Selasa, 24 November 2026". */
export function formatReaderDay(at: Instant, words: TimeWords): string {
  const ms = parseInstant(at) ?? Number.NaN
  return formatDay(ms, findReaderOffset(ms), words, { weekday: true, year: true })
}

/** A moment as the reader's clock showed it: `2026-11-24T09:05:00+07:00`. */
export function formatReaderInstant(at: Instant): Instant {
  const ms = parseInstant(at) ?? Number.NaN
  return formatInstant(ms, findReaderOffset(ms))
}
