import type { QueryClient } from '@tanstack/react-query'
import type { CaptureMoment } from '../../core/article/provenance.ts'
import type { Story } from '../../core/article/story.ts'
import type { SoughtWord } from '../../core/search/read-query.ts'
import { type SearchEntry, storiesPerFile } from '../../core/search/schema.ts'
import { searchVolume } from '../../core/search/search-volume.ts'
import { LoadFailure } from '../loading/load-document.ts'
import {
  searchEntryQuery,
  searchShardQuery,
  searchStoriesQuery,
  searchVolumeQuery,
} from './search-queries.ts'

/** How much of an answer is wanted. */
export type SearchExtent = {
  /** Stories shown of those found. */
  shown: number
  /** Volumes of the index that are searched, from the newest. */
  depth: number
}

/** The answer to a query. */
export type FoundStories = {
  /** The best, as many as are shown. */
  stories: readonly Story[]
  /** Stories found in the volumes that were searched. */
  count: number
  /** Stories in these volumes, and in the older ones, which were not searched. */
  searchedCount: number
  olderCount: number
  captured: CaptureMoment | null
}

/**
 * Searches the archive's index. A deploy takes the index away that the open tab knows of: then the search
 * begins anew with the one that is there now, once.
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
  const found: { hash: string; number: number }[] = []
  let searchedCount = 0
  let volume = newest
  for (let step = 1; ; step += 1) {
    const { hash, count, older } = volume
    const numbers = await searchVolume(volume, words, (shard) =>
      client.fetchQuery(searchShardQuery(hash, shard)),
    )
    found.push(...numbers.map((number) => ({ hash, number })))
    searchedCount += count
    if (older === null || step >= depth) break
    volume = await client.fetchQuery(searchVolumeQuery(older))
  }
  const stories = await Promise.all(
    found.slice(0, shown).map(({ hash, number }) => loadStory(client, hash, number)),
  )
  return { stories, count: found.length, searchedCount, olderCount: volume.olderCount, captured }
}

async function loadStory(client: QueryClient, hash: string, number: number): Promise<Story> {
  const file = Math.floor(number / storiesPerFile)
  const { stories } = await client.fetchQuery(searchStoriesQuery(hash, file))
  const story = stories[number % storiesPerFile]
  if (story === undefined) throw new LoadFailure('damaged')
  return story
}
