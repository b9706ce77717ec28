import { unitMs } from './calendar.ts'
import { findMoment, type StatedTime, type Unit } from './stated-time.ts'

type Ago = Extract<StatedTime, { type: 'ago' }>

/** Milliseconds in each unit; the longest for those whose length varies. */
const longestMs: Record<Unit, number> = {
  ...unitMs,
  month: 31 * unitMs.day,
  year: 366 * unitMs.day,
}

/**
 * Whether the source's words for an amount of time ago are true, within one unit, at a moment (ms since the
 * epoch). They are true when the source was captured, and not on a page whose clock is that of a later capture.
 *
 * @example holdsAt({ amount: 10, unit: 'hour', at: '2025-09-05T08:00Z', … }, Date.parse('2025-09-21')) → false
 */
export function holdsAt(time: Ago, now: number): boolean {
  const at = findMoment(time)
  const unit = longestMs[time.unit]
  return at !== null && Math.abs(now - at - time.amount * unit) <= unit
}
