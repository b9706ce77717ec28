import { relativeSpan } from './format-relative.ts'
import { findMoment, type StatedTime } from './stated-time.ts'

/**
 * Whether a time can have a relative label on a clock that shows the moment of capture (ms since the epoch)
 * or a later one. A list without any such time need not say what its times are relative to.
 *
 * @example canBeRelative(timeOf('2024-07-29'), Date.parse('2024-09-19')) → false // labelled by its date
 */
export function canBeRelative(time: StatedTime | null, capturedAt: number): boolean {
  const at = findMoment(time)
  if (at === null || time === null) return false
  // The source's words, such as "3 bulan lalu", are repeated on the capture's clock.
  if (time.type === 'ago') return true
  if (time.type !== 'exact' || ['week', 'month', 'year'].includes(time.precision)) return false
  return capturedAt - at < relativeSpan
}
