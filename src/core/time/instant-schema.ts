import * as v from 'valibot'
import { instantPattern, parseInstant } from './instant.ts'

/** Matches a date, with or without a clock time, that has no zone. */
const zoneless = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/

/** A moment as an RFC 3339 timestamp with its offset: `2024-07-29T20:15:00+07:00`. */
export const InstantSchema = v.pipe(
  v.string(),
  v.regex(instantPattern, ({ input }) =>
    zoneless.test(input)
      ? `"${input}" names no zone. Add its offset: 2024-07-29T20:15:00+07:00 for WIB.`
      : `Expected a time such as 2024-07-29T20:15:00+07:00, but got "${input}".`,
  ),
  v.check(
    // A text of another shape already has an issue from the check above.
    (text) => !instantPattern.test(text) || parseInstant(text) !== null,
    ({ input }) => `No calendar or clock shows "${input}".`,
  ),
)
