import { formatInstant } from '../../core/time/instant.ts'

/** Minutes by which the reader's zone is ahead of UTC at a moment. */
export function findReaderOffset(ms: number): number {
  return -new Date(ms).getTimezoneOffset()
}

/** The day of a moment where the reader is: `2026-11-24`. */
export function formatReaderDay(ms: number): string {
  return formatInstant(ms, findReaderOffset(ms)).slice(0, 10)
}
