import * as v from 'valibot'
import { StatedTimeSchema } from '../time/stated-time.ts'
import { LanguageTagSchema, SlugSchema, WebAddressSchema } from './address.ts'
import { HeadlineSchema, LabelSchema, ParagraphSchema } from './printed-text.ts'

/** What any list tells of a story. */
export const storyEntries = {
  /** The headline, once. */
  headline: HeadlineSchema,
  /** When it was published, null when the source states no time. */
  published: v.nullable(StatedTimeSchema),
  /** A sentence or two about it, null when the source has none. */
  summary: v.nullable(ParagraphSchema),
  /** True when the source itself cut the summary short. */
  isTruncated: v.optional(v.boolean(), false),
}

/** A story an article names as related, as its page tells it. */
export const RelatedStorySchema = v.object({
  ...storyEntries,
  /** Address of the original page, where the source gives it. */
  url: v.optional(v.nullable(WebAddressSchema), null),
  /** Address in this edition. Written by the build, so it may be left out of an article of your own. */
  slug: v.optional(SlugSchema),
})
export type RelatedStory = v.InferOutput<typeof RelatedStorySchema>

/** A story: an article as one entry in a list. */
export const StorySchema = v.object({
  ...storyEntries,
  /** Address in this edition. */
  slug: SlugSchema,
  /** Whether the story opens a full article or a brief. */
  type: v.picklist(['full', 'brief']),
  /** The outlet, null when it is not known. */
  outlet: v.nullable(LabelSchema),
  /** Language of its words. */
  language: LanguageTagSchema,
})
export type Story = v.InferOutput<typeof StorySchema>
