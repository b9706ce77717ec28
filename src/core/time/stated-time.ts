import type * as v from 'valibot'
import { parseInstant } from './instant.ts'
import type { StatedTimeSchema, UnitSchema } from './stated-time-schema.ts'

// The schemas are in a separate file, because a page formats times but does not parse them.

/** A unit of time, from the shortest to the longest; also the precision to which a time is known. */
export type Unit = v.InferOutput<typeof UnitSchema>

/** A time as the source states it. */
export type StatedTime = v.InferOutput<typeof StatedTimeSchema>

/** Returns the moment in ms since the epoch, or null without a stated time or a moment. */
export function findMoment(time: StatedTime | null): number | null {
  return time === null || time.type === 'unknown' || time.at === null ? null : parseInstant(time.at)
}

/**
 * Compares for sorting newest first, then times without a moment, then no time at all. Equal moments keep
 * their order.
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
