import * as v from 'valibot'
import { findUnsafeCharacter } from '../text/clean-text.ts'
import { findOffset } from './instant.ts'
import { InstantSchema } from './instant-schema.ts'
import { findZoneOffset } from './zones.ts'

/** A unit of time, from the shortest to the longest; also the precision to which a time is known. */
export const UnitSchema = v.picklist(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])

/** The source's own words. 500 code units is ten times the longest time seen. */
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
      /** The moment in the publisher's own zone; where `precision` is coarse, the first of its span. */
      at: InstantSchema,
      /** How finely the source states it. */
      precision: UnitSchema,
      /** The zone as printed (`WIB`, `GMT+7`), null when none was printed. */
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
    // A clock time of one zone beside the name of another would be a false time.
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
    /** How many units; 0 for "baru saja". */
    amount: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** The unit of `amount`, and so the precision. */
    unit: UnitSchema,
    /** Moment of capture minus the amount, in the capture's zone; null when it is not known. */
    at: v.nullable(InstantSchema),
    /** True when the moment of capture was itself worked out afterwards. */
    isEstimated: v.boolean(),
  }),
  v.object({
    /** Words that give no moment. */
    type: v.literal('unknown'),
    /** As the source prints them. */
    text: WordsSchema,
  }),
])
