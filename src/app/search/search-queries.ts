import { queryOptions } from '@tanstack/react-query'
import { paths } from '../../core/publish/paths.ts'
import {
  SearchEntrySchema,
  SearchShardSchema,
  SearchStoriesSchema,
  SearchVolumeSchema,
} from '../../core/search/schema.ts'
import { loadDocument } from '../loading/load-document.ts'

export const searchEntryQuery = queryOptions({
  queryKey: ['search-entry'],
  queryFn: ({ signal }) => loadDocument(paths.data.search, SearchEntrySchema, signal),
})

export function searchVolumeQuery(hash: string) {
  return queryOptions({
    queryKey: ['search-volume', hash],
    queryFn: ({ signal }) => loadDocument(paths.search.volume(hash), SearchVolumeSchema, signal),
  })
}

export function searchShardQuery(hash: string, shard: number) {
  return queryOptions({
    queryKey: ['search-words', hash, shard],
    queryFn: ({ signal }) =>
      loadDocument(paths.search.words(hash, shard), SearchShardSchema, signal),
  })
}

export function searchStoriesQuery(hash: string, file: number) {
  return queryOptions({
    queryKey: ['search-stories', hash, file],
    queryFn: ({ signal }) =>
      loadDocument(paths.search.stories(hash, file), SearchStoriesSchema, signal),
  })
}
