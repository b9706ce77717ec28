import * as v from 'valibot'
import { CaptureMomentSchema } from '../article/provenance.ts'
import { StorySchema } from '../article/story.ts'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Content hash of a volume. Files are immutable: new content gets a new path. */
const HashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))

/** What is known of a volume before any of its words is looked up: a run of stories, newest first. */
export const SearchVolumeSchema = v.object({
  hash: HashSchema,
  /** Its stories, numbered from 0, the newest, to `count - 1`. */
  count: Count,
  /** Where each of its shards begins: a shard holds the words from here up to the beginning of the next. */
  shards: v.array(v.string()),
  /** The volume of the next older stories, null for the oldest. */
  older: v.nullable(HashSchema),
  /** Stories in all older volumes. */
  olderCount: Count,
})
export type SearchVolume = v.InferOutput<typeof SearchVolumeSchema>

/** Where every search begins. */
export const SearchEntrySchema = v.object({
  version: v.literal(1),
  /** Stories in the whole archive. */
  total: Count,
  /** When the latest capture was made: the base of the results' reading clock. */
  captured: v.nullable(CaptureMomentSchema),
  /** The volume of the newest stories. */
  volume: SearchVolumeSchema,
})
export type SearchEntry = v.InferOutput<typeof SearchEntrySchema>

/**
 * A part of a volume's index. A list names the stories that hold its word, in ascending order, each as the
 * distance from the one before (from -1 for the first) times 4, plus how the story holds it (`Hit`).
 */
export const SearchShardSchema = v.pipe(
  v.object({
    /** In ascending order of UTF-16 code units. */
    words: v.array(v.string()),
    /** One for each word. */
    lists: v.array(v.custom<number[]>(isCounts, 'Expected a list of counts.')),
  }),
  v.check(({ words, lists }) => words.length === lists.length, 'Each word has one list.'),
)
export type SearchShard = v.InferOutput<typeof SearchShardSchema>

/** A run of a volume's stories. */
export const SearchStoriesSchema = v.object({ stories: v.array(StorySchema) })
export type SearchStories = v.InferOutput<typeof SearchStoriesSchema>

/** Stories in such a file; few, because a page of results takes one or two from each. */
export const storiesPerFile = 16

/** How a story holds a word, the best first: in its headline or elsewhere, as written or by its root. */
export const hits = { headline: 0, headlineRoot: 1, text: 2, textRoot: 3 } as const
export const hitKinds = 4

/** An index holds thousands of these, and a schema for each number would take longer than the search. */
function isCounts(value: unknown): boolean {
  return Array.isArray(value) && value.every((count) => Number.isSafeInteger(count) && count >= 0)
}
