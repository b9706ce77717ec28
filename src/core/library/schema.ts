import * as v from 'valibot'
import { SlugSchema } from '../article/address.ts'
import { AnchorSchema } from '../article/anchor.ts'
import { HeadlineSchema } from '../article/printed-text.ts'
import { StorySchema } from '../article/story.ts'
import { findUnsafeCharacter } from '../text/clean-text.ts'
import { InstantSchema } from '../time/instant.ts'

/** Longest note, in UTF-16 code units. */
export const maxNoteLength = 10_000
/** Longest trail that is kept, in steps; a longer one loses its first steps. */
export const maxTrailSteps = 100
/** Rows of one kind that a library holds at most. */
const maxRows = 100_000

/** The name of a highlight or a trail: ASCII letters and digits joined by single hyphens. */
export const RowIdSchema = v.pipe(
  v.string(),
  v.maxLength(100, 'An id has at most 100 characters.'),
  v.regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, 'An id holds letters and digits joined by hyphens.'),
)

/** Text of several lines, held to the same rule as any text that is shown. */
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
  /** The story as it was, so that a list can show it when the edition no longer has it. */
  story: StorySchema,
}

function isOfStory({ slug, story }: { slug: string; story: { slug: string } }): boolean {
  return slug === story.slug
}
const notOfStory = 'The slug is that of the story.'

/** A story put aside to keep. */
export const SavedSchema = v.pipe(
  v.object({
    ...storyEntries,
    /** When it was saved first, and stayed so since. */
    savedAt: InstantSchema,
  }),
  v.check((row) => isOfStory(row), notOfStory),
)
export type Saved = v.InferOutput<typeof SavedSchema>

/** A story that was opened: an entry of the history. */
export const VisitSchema = v.pipe(
  v.object({
    ...storyEntries,
    /** When it was opened the first time. */
    firstAt: InstantSchema,
    /** When it was opened the last time; the history shows this. */
    lastAt: InstantSchema,
  }),
  v.check((row) => isOfStory(row), notOfStory),
)
export type Visit = v.InferOutput<typeof VisitSchema>

/** Where reading stopped. */
export const PositionSchema = v.pipe(
  v.object({
    ...storyEntries,
    /** The first words in sight. */
    anchor: AnchorSchema,
    /** Share of the article that has been read, 0 to 1. */
    progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    /** True when it was read to the end. */
    isDone: v.boolean(),
    changedAt: InstantSchema,
  }),
  v.check((row) => isOfStory(row), notOfStory),
)
export type Position = v.InferOutput<typeof PositionSchema>

/** Where listening stopped. */
export const ListeningSchema = v.object({
  slug: SlugSchema,
  /** The first words of the sentence that was being read. */
  anchor: AnchorSchema,
  changedAt: InstantSchema,
})
export type Listening = v.InferOutput<typeof ListeningSchema>

/** A marked passage, with the reader's note on it. */
export const HighlightSchema = v.pipe(
  v.object({
    id: RowIdSchema,
    ...storyEntries,
    /** Where the passage begins. */
    start: AnchorSchema,
    /** Where the passage ends; not a part of it. */
    end: AnchorSchema,
    /** The marked words; a line for each block that they reach into. */
    text: v.pipe(lines(200_000), v.nonEmpty('A highlight marks some text.')),
    /** The reader's note, empty when there is none. */
    note: lines(maxNoteLength),
    createdAt: InstantSchema,
    /** When its note was written last; `createdAt` as long as it has none. */
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

/** One step of a trail. */
export const TrailStepSchema = v.object({
  slug: SlugSchema,
  headline: HeadlineSchema,
  /** When it was opened as this step. */
  at: InstantSchema,
})
export type TrailStep = v.InferOutput<typeof TrailStepSchema>

/** One way from story to story, in the order it was clicked. */
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

/** All that a library holds, kind by kind. */
export const libraryEntries = {
  saved: v.pipe(v.array(SavedSchema), v.maxLength(maxRows, tooMany)),
  visits: v.pipe(v.array(VisitSchema), v.maxLength(maxRows, tooMany)),
  positions: v.pipe(v.array(PositionSchema), v.maxLength(maxRows, tooMany)),
  listening: v.pipe(v.array(ListeningSchema), v.maxLength(maxRows, tooMany)),
  highlights: v.pipe(v.array(HighlightSchema), v.maxLength(maxRows, tooMany)),
  trails: v.pipe(v.array(TrailSchema), v.maxLength(maxRows, tooMany)),
}

/** All rows of a library. Instants are written in UTC: `2026-11-24T11:02:38.120Z`. */
export type LibraryRecords = {
  saved: readonly Saved[]
  visits: readonly Visit[]
  positions: readonly Position[]
  listening: readonly Listening[]
  highlights: readonly Highlight[]
  trails: readonly Trail[]
}
