import { relativeSpan } from './format-relative.ts'
import { holdsAt } from './holds-at.ts'
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
  if (time.type === 'unknown') return false
  // The source's words, such as "3 bulan lalu", are repeated while they hold.
  if (time.type === 'ago' && holdsAt(time, capturedAt)) return true
  if (['week', 'month', 'year'].includes(time.type === 'ago' ? time.unit : time.precision))
    return false
  return capturedAt - at < relativeSpan
}
