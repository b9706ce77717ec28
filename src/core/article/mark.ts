import * as v from 'valibot'
import { SlugSchema, WebAddressSchema } from './address.ts'

/** An offset into a text, in UTF-16 code units. */
const OffsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

const range = { start: OffsetSchema, end: OffsetSchema }

/** Every mark but a link: it has a type and a range, and nothing else. */
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

/** A range of a text that means something. The text itself stays plain. */
export const MarkSchema = v.variant('type', [
  v.object({
    type: v.literal('link'),
    ...range,
    /** Absolute http(s) address that the page links to. */
    href: WebAddressSchema,
    /** Address in this edition of the article that the link leads to; written by the build. */
    slug: v.optional(SlugSchema),
  }),
  v.object({ type: v.picklist(plainMarkTypes), ...range }),
])
export type Mark = v.InferOutput<typeof MarkSchema>
export type LinkMark = Extract<Mark, { type: 'link' }>

/** The marks of a text; left out where there are none. */
export const MarksSchema = v.optional(v.array(MarkSchema), [])

/** A text and the marks on it. */
export type MarkedText = { text: string; marks: readonly Mark[] }

export const marksMessage =
  'A mark is a range within its text that begins before it ends and cuts no character in two.'

/** Whether every mark is a range of the text that cuts no surrogate pair in two. */
export function haveSoundRanges({ text, marks }: MarkedText): boolean {
  return marks.every(
    ({ start, end }) =>
      start < end && end <= text.length && !isInPair(text, start) && !isInPair(text, end),
  )
}

/** Whether an offset is between the halves of a surrogate pair: `isInPair('🙂', 1) → true`. */
export function isInPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff
}
