import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { readQuery, type SoughtWord } from '../../core/search/read-query.ts'
import { LoadFailure } from '../loading/load-document.ts'
import { type FoundStories, type SearchExtent, searchArchive } from './search-archive.ts'

export type SearchAnswer =
  /** There is no query. */
  | { type: 'idle' }
  /** Loading; the last answer stays visible. */
  | { type: 'pending'; last: FoundStories | null }
  | { type: 'found'; found: FoundStories }
  /** `found` is set when older stories have not been searched yet. */
  | { type: 'nothing'; found: FoundStories | null }
  | { type: 'failed'; failure: LoadFailure; retry: () => void }

/** Returns the answer to a query; an answer to an earlier query never replaces it. */
export function useSearchAnswer(
  query: string,
  extent: SearchExtent,
): { answer: SearchAnswer; sought: readonly SoughtWord[] } {
  const client = useQueryClient()
  const sought = readQuery(query)
  const { data, error, isPlaceholderData, isFetching, refetch } = useQuery({
    queryKey: ['search', sought.map(({ word }) => word), extent],
    queryFn: () => searchArchive(client, sought, extent),
    enabled: sought.length > 0,
    placeholderData: keepPreviousData,
    // The queries of the index files retry by themselves.
    retry: false,
  })
  const find = (): SearchAnswer => {
    if (query === '') return { type: 'idle' }
    if (sought.length === 0) return { type: 'nothing', found: null }
    if (error !== null && !isFetching) {
      const failure = error instanceof LoadFailure ? error : new LoadFailure('damaged')
      return { type: 'failed', failure, retry: refetch }
    }
    if (data === undefined || isPlaceholderData) return { type: 'pending', last: data ?? null }
    return data.count === 0 ? { type: 'nothing', found: data } : { type: 'found', found: data }
  }
  return { answer: find(), sought }
}
