import * as v from 'valibot'
import { SlugSchema, WebAddressSchema } from './address.ts'

/** An offset into a text, in UTF-16 code units. */
const OffsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

const range = { start: OffsetSchema, end: OffsetSchema }

/** All marks except links; they consist of a type and a range. */
export const plainMarkTypes = [
  'emphasis',
  'strong',
  'sub',
  'sup',
  'deleted',
  'inserted',
  'quote',
  'code',
] as const

/** A range of a text with a meaning. The text itself stays plain. */
export const MarkSchema = v.variant('type', [
  v.object({
    type: v.literal('link'),
    ...range,
    /** The absolute http(s) address of the link. */
    href: WebAddressSchema,
    /** Slug of the article of this edition that the link points to; written by the build. */
    slug: v.optional(SlugSchema),
  }),
  v.object({ type: v.picklist(plainMarkTypes), ...range }),
])
export type Mark = v.InferOutput<typeof MarkSchema>
export type LinkMark = Extract<Mark, { type: 'link' }>

/** The marks of a text; may be left out when there are none. */
export const MarksSchema = v.optional(v.array(MarkSchema), [])

/** A text with its marks. */
export type MarkedText = { text: string; marks: readonly Mark[] }

export const marksMessage =
  'A mark is a range within its text that begins before it ends and cuts no character in two.'

/** Whether every mark is a range inside the text that splits no surrogate pair. */
export function haveSoundRanges({ text, marks }: MarkedText): boolean {
  return marks.every(
    ({ start, end }) =>
      start < end && end <= text.length && !isInPair(text, start) && !isInPair(text, end),
  )
}

/** Whether an offset is inside a surrogate pair: `isInPair('🙂', 1)` → true. */
export function isInPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff
}
