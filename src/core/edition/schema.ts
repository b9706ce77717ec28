import * as v from 'valibot'
import { type Mark, MarksSchema } from '../article/mark.ts'
import { PictureFileSchema } from '../article/picture.ts'
import { ParagraphSchema } from '../article/printed-text.ts'
import { CaptureMomentSchema } from '../article/provenance.ts'
import { StorySchema } from '../article/story.ts'

/** An opening paragraph. Editions written with version 1 of the article contain it as plain text. */
const OpeningSchema = v.union([
  v.object({ text: ParagraphSchema, marks: MarksSchema }),
  v.pipe(
    ParagraphSchema,
    v.transform((text): { text: string; marks: Mark[] } => ({ text, marks: [] })),
  ),
])

/** The lead of the front page, with its first paragraphs. */
export const LeadSchema = v.object({
  /** The story as lists show it. */
  story: StorySchema,
  /** The paragraphs after the story's summary, without links; empty for a brief. */
  opening: v.array(OpeningSchema),
  /** Reading time in whole minutes; null for a brief. */
  readingMinutes: v.nullable(v.number()),
  /** The file of its picture; absent when it has none that is large enough. */
  picture: v.optional(PictureFileSchema),
})
export type Lead = v.InferOutput<typeof LeadSchema>

const Count = v.pipe(v.number(), v.integer())

/** The stories of a day, or of neighbouring days that have few. */
const FrontSectionSchema = v.object({
  /** The earliest day, such as `2024-07-28`; null for stories without a known day. */
  from: v.nullable(v.string()),
  /** The latest day. */
  to: v.nullable(v.string()),
  /** Number of readable stories of these days, whether the page shows them or not. */
  total: Count,
  /** Whether the front page shows all of these stories. */
  isWhole: v.boolean(),
  /** Number of the stories of the edition's list that the section shows. */
  shown: Count,
})
export type FrontSection = v.InferOutput<typeof FrontSectionSchema>

const MentionedSchema = v.object({
  /** Number of all briefs that the page does not show as stories. */
  total: Count,
  /** Those that are mentioned most often. */
  stories: v.array(
    v.object({
      slug: StorySchema.entries.slug,
      headline: StorySchema.entries.headline,
      language: StorySchema.entries.language,
      /** Number of articles whose pages list the story. */
      count: Count,
    }),
  ),
})
export type Mentioned = v.InferOutput<typeof MentionedSchema>

/** The data of the front page; its size does not grow with the archive. */
export const EditionSchema = v.object({
  /** Version of this schema. */
  version: v.literal(1),
  /** The latest capture, which is the base of the reading clock. */
  captured: v.nullable(CaptureMomentSchema),
  /** Number of stories in the edition. */
  total: Count,
  /** Null when the edition is empty. */
  lead: v.nullable(LeadSchema),
  /** The stories after the lead in the order of the page: those beside it, then those of the sections. */
  stories: v.array(StorySchema),
  /** Number of stories beside the lead. */
  beside: v.optional(Count, 4),
  /** The sections that follow. Without any, the rest of the stories are in one that names no day. */
  sections: v.optional(v.array(FrontSectionSchema), []),
  /** Stories of which only other pages tell. */
  mentioned: v.optional(MentionedSchema, { total: 0, stories: [] }),
  /** Always 0. Apps from before the archive had days link to numbered pages when it is more. */
  archivePages: v.pipe(v.number(), v.integer()),
  /** Whether the text of an article changed between captures; absent when none did. */
  hasChanges: v.optional(v.boolean()),
})
export type Edition = v.InferOutput<typeof EditionSchema>
