import { relativeSpan } from './format-relative.ts'
import { findMoment, type StatedTime } from './stated-time.ts'

/**
 * Whether a clock that shows the moment of a capture (ms since the epoch), or any later one, can word a
 * time as relative. A list in which none can be has no need to say what its times are relative to.
 *
 * @example canBeRelative(timeOf('2024-07-29'), Date.parse('2024-09-19')) // false: it reads as a date
 */
export function canBeRelative(time: StatedTime | null, capturedAt: number): boolean {
  const at = findMoment(time)
  if (at === null || time === null) return false
  // The capture's own words, such as "3 bulan lalu", are repeated on the clock of the capture.
  if (time.type === 'ago') return true
  if (time.type !== 'exact' || ['week', 'month', 'year'].includes(time.precision)) return false
  return capturedAt - at < relativeSpan
}
