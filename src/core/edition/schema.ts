import * as v from 'valibot'
import { type Mark, MarksSchema } from '../article/mark.ts'
import { ParagraphSchema } from '../article/printed-text.ts'
import { CaptureMomentSchema } from '../article/provenance.ts'
import { StorySchema } from '../article/story.ts'

/** A paragraph. Version 1 of an article has no marks, and its edition a bare text. */
const OpeningSchema = v.union([
  v.object({ text: ParagraphSchema, marks: MarksSchema }),
  v.pipe(
    ParagraphSchema,
    v.transform((text): { text: string; marks: Mark[] } => ({ text, marks: [] })),
  ),
])

/** The story that opens the front page, with the paragraphs that begin it. */
export const LeadSchema = v.object({
  /** The story as a list tells it. */
  story: StorySchema,
  /** The first paragraphs of its body, without their links; empty for a brief. */
  opening: v.array(OpeningSchema),
  /** Whole minutes it takes to read; null for a brief. */
  readingMinutes: v.nullable(v.number()),
})
export type Lead = v.InferOutput<typeof LeadSchema>

/** What the front page needs, whatever the size of the archive. */
export const EditionSchema = v.object({
  /** Version of this schema. */
  version: v.literal(1),
  /** When the latest capture was made: the base of the edition's reading clock. */
  captured: v.nullable(CaptureMomentSchema),
  /** Number of stories in the whole edition. */
  total: v.pipe(v.number(), v.integer()),
  /** Null when the edition is empty. */
  lead: v.nullable(LeadSchema),
  /** The newest stories after the lead, newest first. */
  stories: v.array(StorySchema),
  /** Number of archive pages; 0 when the front page holds every story. */
  archivePages: v.pipe(v.number(), v.integer()),
})
export type Edition = v.InferOutput<typeof EditionSchema>

/** One page of the archive. */
export const ArchivePageSchema = v.object({
  /** Version of this schema. */
  version: v.literal(1),
  /** As in the edition: the base of the reading clock. */
  captured: v.nullable(CaptureMomentSchema),
  /** 1-based; page 1 holds the oldest stories. */
  page: v.pipe(v.number(), v.integer()),
  /** Number of pages. */
  pages: v.pipe(v.number(), v.integer()),
  /** Newest first. */
  stories: v.array(StorySchema),
})
export type ArchivePage = v.InferOutput<typeof ArchivePageSchema>
