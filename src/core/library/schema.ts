import * as v from 'valibot'
import { SlugSchema } from '../article/address.ts'
import { AnchorSchema } from '../article/anchor.ts'
import { HeadlineSchema } from '../article/printed-text.ts'
import { VersionSchema } from '../article/provenance.ts'
import { StorySchema } from '../article/story.ts'
import { findUnsafeCharacter } from '../text/clean-text.ts'
import { InstantSchema } from '../time/instant-schema.ts'

/** Longest note, in UTF-16 code units: several pages. */
export const maxNoteLength = 10_000
/** Longest trail, in steps; a longer one loses its first steps. */
export const maxTrailSteps = 100
/** Most rows of one kind, a limit against damaged or hostile files. */
const maxRows = 100_000

/** The id of a highlight or a trail: ASCII letters and digits joined by single hyphens. */
export const RowIdSchema = v.pipe(
  v.string(),
  v.maxLength(100, 'An id has at most 100 characters.'),
  v.regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, 'An id holds letters and digits joined by hyphens.'),
)

/** Text of several lines, validated like any text that is shown. */
function lines(maxLength: number) {
  return v.pipe(
    v.string(),
    v.maxLength(maxLength, `Expected at most ${maxLength} UTF-16 code units.`),
    v.check(
      (value) => findUnsafeCharacter(value.replaceAll('\n', ' ')) === null,
      'Text must not hold control characters or bidirectional overrides.',
    ),
  )
}

const storyEntries = {
  slug: SlugSchema,
  /** A copy of the story, so that a list can show it after it has left the edition. */
  story: StorySchema,
}

function isOfStory({ slug, story }: { slug: string; story: { slug: string } }): boolean {
  return slug === story.slug
}
const notOfStory = 'The slug is that of the story.'

/** A saved story. */
export const SavedSchema = v.pipe(
  v.object({
    ...storyEntries,
    /** When it was saved; later saves do not change it. */
    savedAt: InstantSchema,
  }),
  v.check((row) => isOfStory(row), notOfStory),
)
export type Saved = v.InferOutput<typeof SavedSchema>

/** An opened story: an entry of the history. */
export const VisitSchema = v.pipe(
  v.object({
    ...storyEntries,
    /** First visit. */
    firstAt: InstantSchema,
    /** Last visit, by which the history is sorted. */
    lastAt: InstantSchema,
  }),
  v.check((row) => isOfStory(row), notOfStory),
)
export type Visit = v.InferOutput<typeof VisitSchema>

/** The reader's position in a story. */
export const PositionSchema = v.pipe(
  v.object({
    ...storyEntries,
    /** The first visible words. */
    anchor: AnchorSchema,
    /** Part of the article that was read, 0 to 1. */
    progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    /** Whether it was read to the end. */
    isDone: v.boolean(),
    changedAt: InstantSchema,
  }),
  v.check((row) => isOfStory(row), notOfStory),
)
export type Position = v.InferOutput<typeof PositionSchema>

/** The listener's position in a story. */
export const ListeningPositionSchema = v.object({
  slug: SlugSchema,
  /** The start of the sentence that was being read aloud. */
  anchor: AnchorSchema,
  changedAt: InstantSchema,
})
export type ListeningPosition = v.InferOutput<typeof ListeningPositionSchema>

/** A marked passage with the reader's note. */
export const HighlightSchema = v.pipe(
  v.object({
    id: RowIdSchema,
    ...storyEntries,
    /** Start of the passage. */
    start: AnchorSchema,
    /** End of the passage, exclusive. */
    end: AnchorSchema,
    /** The marked words; one line per block. */
    text: v.pipe(lines(200_000), v.nonEmpty('A highlight marks some text.')),
    /** The reader's note, or an empty string. */
    note: lines(maxNoteLength),
    createdAt: InstantSchema,
    /** The version that it was made on; absent where that was the one at the article's own address. */
    version: v.optional(v.pick(VersionSchema, ['addressPart', 'capturedAt', 'isEstimated'])),
    /** When the note was last changed; `createdAt` before any note. */
    changedAt: InstantSchema,
  }),
  v.check((row) => isOfStory(row), notOfStory),
  v.check(
    ({ start, end }) =>
      start.block < end.block || (start.block === end.block && start.offset < end.offset),
    'A highlight begins before it ends.',
  ),
)
export type Highlight = v.InferOutput<typeof HighlightSchema>

/** One story of a trail. */
export const TrailStepSchema = v.object({
  slug: SlugSchema,
  headline: HeadlineSchema,
  /** When it was opened in this step. */
  at: InstantSchema,
})
export type TrailStep = v.InferOutput<typeof TrailStepSchema>

/** A path from story to story, in the order of the clicks. */
export const TrailSchema = v.object({
  id: RowIdSchema,
  steps: v.pipe(
    v.array(TrailStepSchema),
    v.minLength(1, 'A trail has at least one step.'),
    v.maxLength(maxTrailSteps, `A trail has at most ${maxTrailSteps} steps.`),
  ),
  changedAt: InstantSchema,
})
export type Trail = v.InferOutput<typeof TrailSchema>

const tooMany = `A library holds at most ${maxRows} of a kind.`

/** The content of a library, by kind of row. */
export const libraryEntries = {
  saved: v.pipe(v.array(SavedSchema), v.maxLength(maxRows, tooMany)),
  visits: v.pipe(v.array(VisitSchema), v.maxLength(maxRows, tooMany)),
  positions: v.pipe(v.array(PositionSchema), v.maxLength(maxRows, tooMany)),
  listening: v.pipe(v.array(ListeningPositionSchema), v.maxLength(maxRows, tooMany)),
  highlights: v.pipe(v.array(HighlightSchema), v.maxLength(maxRows, tooMany)),
  trails: v.pipe(v.array(TrailSchema), v.maxLength(maxRows, tooMany)),
}

/** All rows of a library. Instants are in UTC: `2026-11-24T11:02:38.120Z`. */
export type LibraryRecords = {
  saved: readonly Saved[]
  visits: readonly Visit[]
  positions: readonly Position[]
  listening: readonly ListeningPosition[]
  highlights: readonly Highlight[]
  trails: readonly Trail[]
}
