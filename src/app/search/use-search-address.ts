import { useLocation, useNavigate } from 'react-router'
import * as v from 'valibot'
import { paths } from '../../core/publish/paths.ts'
import { maxQueryLength } from '../../core/search/read-query.ts'
import { cleanText } from '../../core/text/clean-text.ts'
import type { SearchExtent } from './search-archive.ts'

/** Stories shown at first, and that each step adds: about what three screens of a phone hold. */
export const step = 12

/** How far the reader had opened the answer, kept in the session's history so that Back returns to it. */
const ExtentSchema = v.object({
  shown: v.pipe(v.number(), v.integer(), v.minValue(step)),
  depth: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

export type SearchAddress = {
  query: string
  extent: SearchExtent
  /** Asks for another query: as an entry of its own in the history, or in the place of this one. */
  seek: (query: string, options: { replace: boolean }) => void
  /** Asks for more of the same. */
  extend: (change: Partial<SearchExtent>) => void
}

/** The search that the page's address asks for. */
export function useSearchAddress(): SearchAddress {
  const { search, state } = useLocation()
  const navigate = useNavigate()
  const parsed = v.safeParse(ExtentSchema, state)
  const extent = parsed.success ? parsed.output : { shown: step, depth: 1 }
  return {
    query: cleanQuery(new URLSearchParams(search).get('q') ?? ''),
    extent,
    seek: (query, options) => navigate(formatPath(query), options),
    extend: (change) =>
      navigate(paths.searchPage + search, { replace: true, state: { ...extent, ...change } }),
  }
}

/** A query as it is searched for and shown: one line, without what shows nothing or turns text around. */
export function cleanQuery(text: string): string {
  return cleanText(cleanText(text).slice(0, maxQueryLength))
}

function formatPath(query: string): string {
  return query === '' ? paths.searchPage : paths.searchFor(query)
}
