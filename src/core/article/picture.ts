import * as v from 'valibot'
import { WebAddressSchema } from './address.ts'
import { LabelSchema, MaybeEmptySchema, ParagraphSchema } from './printed-text.ts'

/** Pixels of one side; 65,535 is the limit of JPEG. */
const SideSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535))

const ImageSchema = v.object({
  /** Path below the base of the site: `/media/3f9a….webp`. */
  path: v.pipe(
    v.string(),
    v.maxLength(200),
    v.regex(/^\/media\/[A-Za-z0-9_-]+(?:\.[A-Za-z0-9]+)+$/, 'Expected a file below /media/.'),
  ),
  width: SideSchema,
  height: SideSchema,
  /** Size of the file; absent in what older builds published. */
  bytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
export type ImageFile = v.InferOutput<typeof ImageSchema>

/** The file of a picture in the edition. */
export const PictureFileSchema = v.object({
  ...ImageSchema.entries,
  /** The same picture in other sizes, in any order. */
  sizes: v.optional(v.array(ImageSchema), []),
  /** Average colour, shown while the picture is loading: `#a3b1c2`. */
  colour: v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))),
  /** The moving picture, of which the others are the first frame; null for a still one. */
  motion: v.optional(v.nullable(ImageSchema), null),
})
export type PictureFile = v.InferOutput<typeof PictureFileSchema>

/** A picture and its texts. The type may be left out in an article's lead picture. */
export const PictureSchema = v.object({
  type: v.optional(v.literal('picture'), 'picture'),
  /** Alternative text: empty for a decoration, null when the page states none. */
  alt: v.optional(v.nullable(MaybeEmptySchema), null),
  /** The caption without the credit; null when there is none. */
  caption: v.optional(v.nullable(ParagraphSchema), null),
  /** The photographer and distributor as printed; null when nobody is named. */
  credit: v.optional(v.nullable(LabelSchema), null),
  /** The file in the edition; null when it was not captured. */
  file: v.optional(v.nullable(PictureFileSchema), null),
  /** Address of the file on the original site; null when unknown. */
  url: v.optional(v.nullable(WebAddressSchema), null),
})
export type Picture = v.InferOutput<typeof PictureSchema>

/** Creates a picture without a file. */
export function describePicture(caption: string | null, credit: string | null): Picture {
  return { type: 'picture', alt: null, caption, credit, file: null, url: null }
}
