import * as v from 'valibot'
import { InstantSchema, parseInstant } from './instant.ts'

/** A unit of time, also used to say how precisely a time is known. */
export const UnitSchema = v.picklist(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])
export type Unit = v.InferOutput<typeof UnitSchema>

/** The source's own words. */
const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))

/** A time as a source states it. */
export const StatedTimeSchema = v.variant('type', [
  v.object({
    /** A date, mostly with a time of day and a zone. */
    type: v.literal('exact'),
    text: words,
    at: InstantSchema,
    precision: UnitSchema,
    /** The zone's abbreviation as printed ("WIB"), null when none was. */
    zone: v.nullable(v.pipe(v.string(), v.maxLength(20))),
  }),
  v.object({
    /** An amount of time before the moment of capture. */
    type: v.literal('ago'),
    text: words,
    amount: v.pipe(v.number(), v.integer(), v.minValue(0)),
    unit: UnitSchema,
    /** The moment of capture less the amount, known to the unit; null when it cannot be known. */
    at: v.nullable(InstantSchema),
    /** True when the moment of capture is itself an estimate. */
    isEstimated: v.boolean(),
  }),
  v.object({
    /** Words that no rule can read as a time. */
    type: v.literal('unknown'),
    text: words,
  }),
])
export type StatedTime = v.InferOutput<typeof StatedTimeSchema>

/** Ms since the epoch, null when the time resolves to no moment. */
export function findMoment(time: StatedTime): number | null {
  return time.type === 'unknown' || time.at === null ? null : parseInstant(time.at)
}

/** Orders newest first, times without a moment last. Equal times keep their order. */
export function compareStatedTimes(a: StatedTime, b: StatedTime): number {
  const momentA = findMoment(a)
  const momentB = findMoment(b)
  if (momentA === null || momentB === null) {
    return Number(momentA === null) - Number(momentB === null)
  }
  return momentB - momentA
}
