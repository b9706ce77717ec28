import * as v from 'valibot'
import { CaptureMomentSchema } from '../article/provenance.ts'
import { StorySchema } from '../article/story.ts'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Content hash of a volume. Files are immutable: new content gets a new path. */
const HashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))

/** Describes a volume, which is a run of stories, newest first. It is loaded before any word is looked up. */
export const SearchVolumeSchema = v.object({
  hash: HashSchema,
  /** Number of stories; they are numbered from 0, the newest. */
  count: Count,
  /** The prefix at which each shard starts; a shard contains the words up to the start of the next. */
  shards: v.array(v.string()),
  /** The volume of the next older stories; null for the oldest. */
  older: v.nullable(HashSchema),
  /** Number of stories in all older volumes. */
  olderCount: Count,
})
export type SearchVolume = v.InferOutput<typeof SearchVolumeSchema>

/** The entry file of the search. */
export const SearchEntrySchema = v.object({
  version: v.literal(1),
  /** Number of stories in the archive. */
  total: Count,
  /** The latest capture, which is the base of the results' reading clock. */
  captured: v.nullable(CaptureMomentSchema),
  /** The volume of the newest stories. */
  volume: SearchVolumeSchema,
})
export type SearchEntry = v.InferOutput<typeof SearchEntrySchema>

/**
 * A part of a volume's index. The list of a word contains the stories that match it, in ascending order,
 * each as the distance from the previous one (the first from -1) times 4, plus the kind of match (`hits`).
 */
export const SearchShardSchema = v.pipe(
  v.object({
    /** Sorted by UTF-16 code units. */
    words: v.array(v.string()),
    /** One list per word. */
    lists: v.array(v.custom<number[]>(isCounts, 'Expected a list of counts.')),
  }),
  v.check(({ words, lists }) => words.length === lists.length, 'Each word has one list.'),
)
export type SearchShard = v.InferOutput<typeof SearchShardSchema>

/** A run of a volume's stories. */
export const SearchStoriesSchema = v.object({ stories: v.array(StorySchema) })
export type SearchStories = v.InferOutput<typeof SearchStoriesSchema>

/** Few, because a page of results needs only one or two stories of each file. */
export const storiesPerFile = 16

/** Kinds of matches, best first: in the headline or elsewhere, exact or by the root. */
export const hits = { headline: 0, headlineRoot: 1, text: 2, textRoot: 3 } as const
export const hitKinds = 4

/** A check by hand: an index contains thousands of numbers, and a schema for each would be too slow. */
function isCounts(value: unknown): boolean {
  return Array.isArray(value) && value.every((count) => Number.isSafeInteger(count) && count >= 0)
}
