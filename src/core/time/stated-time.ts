import type * as v from 'valibot'
import { parseInstant } from './instant.ts'
import type { StatedTimeSchema, UnitSchema } from './stated-time-schema.ts'

// The schemas are a file of their own: a page formats times, and parses none.

/** A unit of time, from the shortest to the longest; also the precision to which a time is known. */
export type Unit = v.InferOutput<typeof UnitSchema>

/** A time as the source states it. */
export type StatedTime = v.InferOutput<typeof StatedTimeSchema>

/** The moment in ms since the epoch, null when no time is stated or its words give no moment. */
export function findMoment(time: StatedTime | null): number | null {
  return time === null || time.type === 'unknown' || time.at === null ? null : parseInstant(time.at)
}

/**
 * Orders newest first; then what states a time that gives no moment, then what states none. Equal moments
 * keep the order they came in.
 */
export function compareStatedTimes(a: StatedTime | null, b: StatedTime | null): number {
  const momentA = findMoment(a)
  const momentB = findMoment(b)
  if (momentA === null || momentB === null) {
    return (
      Number(momentA === null) - Number(momentB === null) || Number(a === null) - Number(b === null)
    )
  }
  return momentB - momentA
}
