import { formatInstant } from '../../core/time/instant.ts'
import { findReaderOffset } from '../time/find-reader-offset.ts'

/** The date of a moment where the reader is: `2026-11-24`. */
export function formatReaderDate(ms: number): string {
  return formatInstant(ms, findReaderOffset(ms)).slice(0, 10)
}
