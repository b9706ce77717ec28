import { useLocation, useNavigate } from 'react-router-dom'
import { isFields } from '../../core/article/fields.ts'
import { paths } from '../../core/publish/paths.ts'
import { maxQueryLength } from '../../core/search/read-query.ts'
import { cleanText } from '../../core/text/clean-text.ts'
import type { SearchExtent } from './search-archive.ts'

/** About three screens of a phone. */
export const storiesPerStep = 12

export type SearchAddress = {
  query: string
  extent: SearchExtent
  /** Searches for another query, in a new history entry or in place of the current one. */
  seek: (query: string, options: { replace: boolean }) => void
  /** Requests more of the same answer. */
  extend: (change: Partial<SearchExtent>) => void
}

/** Returns the search that the page's address describes. */
export function useSearchAddress(): SearchAddress {
  const { search, state } = useLocation()
  const navigate = useNavigate()
  const extent = isExtent(state) ? state : { shown: storiesPerStep, depth: 1 }
  return {
    query: cleanQuery(new URLSearchParams(search).get('q') ?? ''),
    extent,
    seek: (query, options) => navigate(formatSearchPath(query), options),
    extend: (change) =>
      navigate(paths.searchPage + search, { replace: true, state: { ...extent, ...change } }),
  }
}

/**
 * Whether the state of a history entry says how much of the answer the reader has opened. Back restores it, and
 * an older build may have written it.
 */
function isExtent(state: unknown): state is SearchExtent {
  return (
    isFields(state) &&
    Number.isSafeInteger(state.shown) &&
    Number.isSafeInteger(state.depth) &&
    Number(state.shown) >= storiesPerStep &&
    Number(state.depth) >= 1
  )
}

/** Cleans a query for searching and display: one line, without invisible or direction-changing characters. */
export function cleanQuery(text: string): string {
  return cleanText(cleanText(text).slice(0, maxQueryLength))
}

function formatSearchPath(query: string): string {
  return query === '' ? paths.searchPage : paths.searchFor(query)
}
