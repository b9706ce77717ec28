import { formatInstant } from '../../core/time/instant.ts'
import { findReaderOffset } from '../time/find-reader-offset.ts'

/** Formats the date of a moment (ms since the epoch) in the reader's zone: `2026-11-24`. */
export function formatReaderDate(ms: number): string {
  return formatInstant(ms, findReaderOffset(ms)).slice(0, 10)
}
