import type { StatedTime, Unit } from './stated-time.ts'

/** Precisions that do not tell a day. */
const coarse: readonly Unit[] = ['week', 'month', 'year']

/**
 * Returns the publisher's day of a stated time, in the zone of that time, as `2024-07-29`; null for a time
 * without a moment and for one that is known only to the week, month or year.
 */
export function findKnownDay(time: StatedTime | null): string | null {
  if (time === null || time.type === 'unknown' || time.at === null) return null
  const precision = time.type === 'exact' ? time.precision : time.unit
  return coarse.includes(precision) ? null : time.at.slice(0, 10)
}
