import type { QueryClient } from '@tanstack/react-query'
import type { CaptureMoment } from '../../core/article/provenance.ts'
import type { Story } from '../../core/article/story.ts'
import { type SearchEntry, storiesPerFile } from '../../core/search/index-files.ts'
import type { SoughtWord } from '../../core/search/read-query.ts'
import { type FoundNumber, searchVolume } from '../../core/search/search-volume.ts'
import { LoadFailure } from '../loading/load-document.ts'
import {
  searchEntryQuery,
  searchShardQuery,
  searchStoriesQuery,
  searchVolumeQuery,
} from './search-queries.ts'

/** How much of the answer is requested. */
export type SearchExtent = {
  /** Number of found stories to show. */
  shown: number
  /** Number of index volumes to search, from the newest. */
  depth: number
}

/** The answer to a query. */
export type FoundStories = {
  /** The best matches, at most as many as are shown. */
  stories: readonly Story[]
  /** By slug, the words of the query that only older versions of a story have. */
  olderWords: ReadonlyMap<string, readonly string[]>
  /** Number of matches in the searched volumes. */
  count: number
  /** Number of stories in the searched volumes, and in the older volumes that were not searched. */
  searchedCount: number
  olderCount: number
  captured: CaptureMoment | null
}

/**
 * Searches the index of the archive. A deploy deletes the index that an open tab knows; the search then
 * restarts once with the current one.
 */
export async function searchArchive(
  client: QueryClient,
  words: readonly SoughtWord[],
  extent: SearchExtent,
): Promise<FoundStories> {
  const entry = await client.fetchQuery(searchEntryQuery)
  try {
    return await searchIndex(client, entry, words, extent)
  } catch (error) {
    const isGone =
      error instanceof LoadFailure && (error.type === 'not-found' || error.type === 'damaged')
    if (!isGone) throw error
    const current = await client.fetchQuery({ ...searchEntryQuery, staleTime: 0 })
    if (current.volume.hash === entry.volume.hash)
      throw new LoadFailure('damaged', { cause: error })
    return searchIndex(client, current, words, extent)
  }
}

async function searchIndex(
  client: QueryClient,
  { volume: newest, captured }: SearchEntry,
  words: readonly SoughtWord[],
  { shown, depth }: SearchExtent,
): Promise<FoundStories> {
  const found: ({ hash: string } & FoundNumber)[] = []
  let searchedCount = 0
  let volume = newest
  for (let step = 1; ; step += 1) {
    const { hash, count, older } = volume
    const numbers = await searchVolume(volume, words, (shard) =>
      client.fetchQuery(searchShardQuery(hash, shard)),
    )
    found.push(...numbers.map((each) => ({ hash, ...each })))
    searchedCount += count
    if (older === null || step >= depth) break
    volume = await client.fetchQuery(searchVolumeQuery(older))
  }
  const best = found.slice(0, shown)
  const stories = await Promise.all(best.map(({ hash, number }) => loadStory(client, hash, number)))
  const olderWords = new Map(
    best.map((each, index) => [stories[index]?.slug ?? '', each.olderWords]),
  )
  const { olderCount } = volume
  return { stories, olderWords, count: found.length, searchedCount, olderCount, captured }
}

async function loadStory(client: QueryClient, hash: string, number: number): Promise<Story> {
  const file = Math.floor(number / storiesPerFile)
  const { stories } = await client.fetchQuery(searchStoriesQuery(hash, file))
  const story = stories[number % storiesPerFile]
  if (story === undefined) throw new LoadFailure('damaged')
  return story
}
