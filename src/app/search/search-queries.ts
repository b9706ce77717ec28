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

export function searchVolumeQuery(mark: string) {
  return queryOptions({
    queryKey: ['search-volume', mark],
    queryFn: ({ signal }) => loadDocument(paths.search.volume(mark), SearchVolumeSchema, signal),
  })
}

export function searchShardQuery(mark: string, shard: number) {
  return queryOptions({
    queryKey: ['search-words', mark, shard],
    queryFn: ({ signal }) =>
      loadDocument(paths.search.words(mark, shard), SearchShardSchema, signal),
  })
}

export function searchStoriesQuery(mark: string, file: number) {
  return queryOptions({
    queryKey: ['search-stories', mark, file],
    queryFn: ({ signal }) =>
      loadDocument(paths.search.stories(mark, file), SearchStoriesSchema, signal),
  })
}
