import * as v from 'valibot'
import { findUnsafeCharacter } from '../text/clean-text.ts'
import { findOffset } from './instant.ts'
import { InstantSchema } from './instant-schema.ts'
import { findZoneOffset } from './zones.ts'

/** A unit of time, from the shortest to the longest; also the precision to which a time is known. */
export const UnitSchema = v.picklist(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])

/** The words of the source. 500 code units is ten times the longest known time. */
const WordsSchema = v.pipe(
  v.string(),
  v.nonEmpty('Expected the words of the source, but the text is empty.'),
  v.maxLength(500, 'Expected at most 500 UTF-16 code units.'),
  v.check(
    (text) => findUnsafeCharacter(text) === null,
    'Text must not hold control characters or bidirectional overrides.',
  ),
)

/** A time as the source states it. */
export const StatedTimeSchema = v.variant('type', [
  v.pipe(
    v.object({
      /** A date, with or without a clock time. */
      type: v.literal('exact'),
      /** As the source prints it. */
      text: WordsSchema,
      /** The moment in the publisher's zone. If `precision` is coarse, it is the start of the period. */
      at: InstantSchema,
      /** The precision of the source. */
      precision: UnitSchema,
      /** The zone as printed (`WIB`, `GMT+7`), or null. */
      zone: v.nullable(
        v.pipe(
          v.string(),
          v.regex(
            /^[A-Za-z]{1,5}(?: ?[+-]\d{1,2}(?::?\d{2})?)?$/,
            'Expected a zone such as "WIB" or "GMT+7".',
          ),
        ),
      ),
    }),
    // A clock time in one zone with the name of another would be false.
    v.check(
      ({ at, zone }) =>
        zone === null || (findZoneOffset(zone) ?? findOffset(at)) === findOffset(at),
      ({ input }) => `The offset of ${input.at} is not the one of ${input.zone}.`,
    ),
  ),
  v.object({
    /** An amount of time before the moment of capture. */
    type: v.literal('ago'),
    /** As the source prints it. */
    text: WordsSchema,
    /** Number of units; 0 for "baru saja". */
    amount: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** The unit of `amount`, and so the precision. */
    unit: UnitSchema,
    /** Moment of capture minus the amount, in the capture's zone; null if that is unknown. */
    at: v.nullable(InstantSchema),
    /** Whether the moment of capture is an estimate. */
    isEstimated: v.boolean(),
  }),
  v.object({
    /** Words without a moment. */
    type: v.literal('unknown'),
    /** As the source prints them. */
    text: WordsSchema,
  }),
])
