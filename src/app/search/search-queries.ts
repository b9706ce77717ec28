import { queryOptions } from '@tanstack/react-query'
import { paths } from '../../core/publish/paths.ts'
import {
  isSearchEntry,
  isSearchShard,
  isSearchStories,
  isSearchVolume,
} from '../../core/search/index-files.ts'
import {
  LoadFailure,
  loadDocument,
  type ParseDocument,
  refuseNewer,
} from '../loading/load-document.ts'

export const searchEntryQuery = queryOptions({
  queryKey: ['search-entry'],
  queryFn: ({ signal }) => loadDocument(paths.data.search, accept(isSearchEntry), signal),
})

export function searchVolumeQuery(hash: string) {
  return queryOptions({
    queryKey: ['search-volume', hash],
    queryFn: ({ signal }) =>
      loadDocument(paths.search.volume(hash), accept(isSearchVolume), signal),
  })
}

export function searchShardQuery(hash: string, shard: number) {
  return queryOptions({
    queryKey: ['search-words', hash, shard],
    queryFn: ({ signal }) =>
      loadDocument(paths.search.words(hash, shard), accept(isSearchShard), signal),
  })
}

export function searchStoriesQuery(hash: string, file: number) {
  return queryOptions({
    queryKey: ['search-stories', hash, file],
    queryFn: ({ signal }) =>
      loadDocument(paths.search.stories(hash, file), accept(isSearchStories), signal),
  })
}

/** Parses with a quick check, which throws on any other JSON, because the site has no older index. */
function accept<Content>(isSound: (json: unknown) => json is Content): ParseDocument<Content> {
  return (json) => {
    refuseNewer(json, 2)
    if (isSound(json)) return json
    throw new LoadFailure('damaged')
  }
}
