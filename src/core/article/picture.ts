import * as v from 'valibot'
import { WebAddressSchema } from './address.ts'
import { LabelSchema, MaybeEmptySchema, ParagraphSchema } from './printed-text.ts'

/** Pixels of one side. 65,535 is the most that a JPEG can have. */
const SideSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535))

const ImageSchema = v.object({
  /** Path below the site's base: `/media/3f9a….webp`. */
  path: v.pipe(
    v.string(),
    v.maxLength(200),
    v.regex(/^\/media\/[A-Za-z0-9_-]+(?:\.[A-Za-z0-9]+)+$/, 'Expected a file below /media/.'),
  ),
  width: SideSchema,
  height: SideSchema,
})

/** A picture's file in the edition. */
export const PictureFileSchema = v.object({
  ...ImageSchema.entries,
  /** The same picture in other sizes, in no order. */
  sizes: v.optional(v.array(ImageSchema), []),
  /** Average colour, for the plate shown while it loads: `#a3b1c2`. */
  colour: v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))),
})
export type PictureFile = v.InferOutput<typeof PictureFileSchema>

/** A picture and its words. The type may be left out of an article's lead picture. */
export const PictureSchema = v.object({
  type: v.optional(v.literal('picture'), 'picture'),
  /** Text for those who do not see it: empty for a decoration, null when the page gives none. */
  alt: v.optional(v.nullable(MaybeEmptySchema), null),
  /** What the picture shows, without its credit; null when the page does not say. */
  caption: v.optional(v.nullable(ParagraphSchema), null),
  /** Who made and distributed the picture, null when nobody is named. */
  credit: v.optional(v.nullable(LabelSchema), null),
  /** Its file in the edition, null when it was not captured. */
  file: v.optional(v.nullable(PictureFileSchema), null),
  /** Address of the file on the original site, null when it is not known. */
  url: v.optional(v.nullable(WebAddressSchema), null),
})
export type Picture = v.InferOutput<typeof PictureSchema>

/** A picture of which only the words are known. */
export function describePicture(caption: string | null, credit: string | null): Picture {
  return { type: 'picture', alt: null, caption, credit, file: null, url: null }
}
