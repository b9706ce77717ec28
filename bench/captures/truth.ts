import * as v from 'valibot'
import { LanguageTagSchema } from '../../src/core/article/address.ts'
import { InstantSchema } from '../../src/core/time/instant-schema.ts'

const NamesSchema = v.array(v.pipe(v.string(), v.nonEmpty('A text here has at least one letter.')))

const TimeSchema = v.union(
  [v.pipe(v.string(), v.isoDate()), InstantSchema],
  'Expected a date (2024-07-29) or a time with its zone (2024-07-29T20:15:00+07:00).',
)

/** The right values of a page, as a person read them. Omitted fields are not measured. */
export const TruthSchema = v.strictObject({
  /** Groups pages in the report. */
  language: v.optional(LanguageTagSchema),
  headline: v.optional(v.string()),
  /** Lines below the headline that sum up the story; an article may have them in its body, too. */
  deck: v.optional(v.string()),
  /** Publication time; a date if the page states no clock time, null if it states no time. */
  published: v.optional(v.nullable(TimeSchema)),
  /** Names of the reporters, without "By" or "Reporter:". */
  reporters: v.optional(NamesSchema),
  /** Captions of all pictures of the article, without credits. */
  captions: v.optional(NamesSchema),
  /** Credits of all pictures of the article. */
  credits: v.optional(NamesSchema),
  /** Paragraphs, headings, items and cells of the body: without headline, deck, captions and byline. */
  text: v.optional(v.array(v.string())),
})
export type Truth = v.InferOutput<typeof TruthSchema>
