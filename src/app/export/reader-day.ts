import { formatInstant } from '../../core/time/instant.ts'
import { findReaderOffset } from '../time/find-reader-offset.ts'

/** The day of a moment where the reader is: `2026-11-24`. */
export function formatReaderDay(ms: number): string {
  return formatInstant(ms, findReaderOffset(ms)).slice(0, 10)
}
