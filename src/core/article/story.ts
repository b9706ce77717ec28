import * as v from 'valibot'
import { StatedTimeSchema } from '../time/stated-time-schema.ts'
import { LanguageTagSchema, SlugSchema, WebAddressSchema } from './address.ts'
import { PictureFileSchema } from './picture.ts'
import { HeadlineSchema, LabelSchema, ParagraphSchema } from './printed-text.ts'

/** Where a story is known from that no page lists: a list of saved addresses, or a feed without its text. */
const KnownFromSchema = v.picklist(['addresses', 'feed'])
export type KnownFrom = v.InferOutput<typeof KnownFromSchema>

/** The fields that every list shows of a story. */
export const storyEntries = {
  /** The headline. */
  headline: HeadlineSchema,
  /** Publication time; null when the source states none. */
  published: v.nullable(StatedTimeSchema),
  /** One or two sentences; null when the source has none. */
  summary: v.nullable(ParagraphSchema),
  /** Whether the source itself truncated the summary. */
  isTruncated: v.optional(v.boolean(), false),
}

/** For a brief that no captured page lists: its source. */
export const knownFromEntry = { knownFrom: v.optional(KnownFromSchema) }

/** A related story, as the page of an article lists it. */
export const RelatedStorySchema = v.object({
  ...storyEntries,
  /** Address of the original page, if the source states it. */
  url: v.optional(v.nullable(WebAddressSchema), null),
  /** Slug in this edition, written by the build; may be left out in a source article. */
  slug: v.optional(SlugSchema),
})
export type RelatedStory = v.InferOutput<typeof RelatedStorySchema>

/** A story: an article as an entry of a list. */
export const StorySchema = v.object({
  ...storyEntries,
  /** Slug in this edition. */
  slug: SlugSchema,
  /** Whether the story is a full article or a brief. */
  type: v.picklist(['full', 'brief']),
  /** The outlet; null when unknown. */
  outlet: v.nullable(LabelSchema),
  /** Language of the texts. */
  language: LanguageTagSchema,
  ...knownFromEntry,
  /** Reading time of a full article in whole minutes; absent in what older builds published. */
  readingMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** The file of its picture, in lists that show it. */
  picture: v.optional(PictureFileSchema),
})
export type Story = v.InferOutput<typeof StorySchema>
