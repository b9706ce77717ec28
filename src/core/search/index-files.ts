import { isFields, isListOf } from '../article/fields.ts'
import type { CaptureMoment } from '../article/provenance.ts'
import { isStory } from '../article/recognise-article.ts'
import type { Story } from '../article/story.ts'

// The files of the search index. They are written by the site's build, so quick checks replace schemas: their
// code loads when the search is opened, and is a third of valibot's size.

/** Describes a volume, which is a run of stories, newest first. It is loaded before any word is looked up. */
export type SearchVolume = {
  /** Hash of the volume's words and stories. Files are immutable: new content gets a new path. */
  hash: string
  /** Number of stories; they are numbered from 0, the newest. */
  count: number
  /** The prefix at which each shard starts; a shard contains the words up to the start of the next. */
  shards: string[]
  /** Hash of the description of the volume of the next older stories; null for the oldest. */
  older: string | null
  /** Number of stories in all older volumes. */
  olderCount: number
}

/** The entry file of the search. */
export type SearchEntry = {
  /** Version of the index's format. */
  version: 2
  /** Number of stories in the archive. */
  total: number
  /** The latest capture, which is the base of the results' reading clock. */
  captured: CaptureMoment | null
  /** The volume of the newest stories. */
  volume: SearchVolume
}

/**
 * A part of a volume's index. The list of a word contains the stories that match it, in ascending order,
 * each as the distance from the previous one (the first from -1) times 6, plus the kind of match (`hits`).
 */
export type SearchShard = {
  /** Sorted by UTF-16 code units. */
  words: string[]
  /** One list per word. */
  lists: number[][]
}

/** A run of a volume's stories. */
export type SearchStories = { stories: Story[] }

/** Few, because a page of results needs only one or two stories of each file. */
export const storiesPerFile = 16

/**
 * Kinds of matches, best first: in the headline, elsewhere, or in an older version only; exact or by the root.
 */
export const hits = {
  headline: 0,
  headlineRoot: 1,
  text: 2,
  textRoot: 3,
  older: 4,
  olderRoot: 5,
} as const
export const hitKinds = 6

export function isSearchEntry(value: unknown): value is SearchEntry {
  return (
    isFields(value) &&
    value.version === 2 &&
    isCount(value.total) &&
    typeof value.captured === 'object' &&
    isSearchVolume(value.volume)
  )
}

export function isSearchVolume(value: unknown): value is SearchVolume {
  return (
    isFields(value) &&
    isHash(value.hash) &&
    isCount(value.count) &&
    isListOf(isText, value.shards) &&
    (value.older === null || isHash(value.older)) &&
    isCount(value.olderCount)
  )
}

export function isSearchShard(value: unknown): value is SearchShard {
  return (
    isFields(value) &&
    isListOf(isText, value.words) &&
    isListOf(isCounts, value.lists) &&
    value.words.length === value.lists.length
  )
}

export function isSearchStories(value: unknown): value is SearchStories {
  return isFields(value) && isListOf(isStory, value.stories)
}

/** A hash is part of an address, so nothing else may pass for one. */
function isHash(value: unknown): value is string {
  return isText(value) && /^[0-9a-f]{16}$/.test(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isCounts(value: unknown): value is number[] {
  return isListOf(isCount, value)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
