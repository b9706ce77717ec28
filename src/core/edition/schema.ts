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

/** The data of the front page; its size does not grow with the archive. */
export const EditionSchema = v.object({
  /** Version of this schema. */
  version: v.literal(1),
  /** The latest capture, which is the base of the reading clock. */
  captured: v.nullable(CaptureMomentSchema),
  /** Number of stories in the edition. */
  total: v.pipe(v.number(), v.integer()),
  /** Null when the edition is empty. */
  lead: v.nullable(LeadSchema),
  /** The newest stories after the lead, newest first. */
  stories: v.array(StorySchema),
  /** Number of archive pages; 0 when the front page contains every story. */
  archivePages: v.pipe(v.number(), v.integer()),
  /** Whether the text of an article changed between captures; absent when none did. */
  hasChanges: v.optional(v.boolean()),
})
export type Edition = v.InferOutput<typeof EditionSchema>

/** One page of the archive. */
export const ArchivePageSchema = v.object({
  /** Version of this schema. */
  version: v.literal(1),
  /** The base of the reading clock, as in the edition. */
  captured: v.nullable(CaptureMomentSchema),
  /** 1-based; page 1 contains the oldest stories. */
  page: v.pipe(v.number(), v.integer()),
  /** Number of pages. */
  pages: v.pipe(v.number(), v.integer()),
  /** As in the edition. */
  hasChanges: v.optional(v.boolean()),
  /** Newest first. */
  stories: v.array(StorySchema),
})
export type ArchivePage = v.InferOutput<typeof ArchivePageSchema>
