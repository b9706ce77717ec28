import { QueryClient, queryOptions } from '@tanstack/react-query'
import { PublishedArticleSchema } from '../../core/article/schema.ts'
import type { Story } from '../../core/article/story.ts'
import { listNewest } from '../../core/edition/list-newest.ts'
import { ArchivePageSchema, EditionSchema } from '../../core/edition/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { LoadFailure, loadDocument } from './load-document.ts'

/** A flaky line gets one more try by itself; the rest is the reader's button. */
const retryAfterMs = 700

/** The one cache of what was fetched; prerendering makes one for each page. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The site is static: what was loaded stays true until the page is loaded again.
        staleTime: Number.POSITIVE_INFINITY,
        // Whether the line works is learned from requests, not from navigator.onLine.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (count, error) =>
          count < 1 && error instanceof LoadFailure && error.type === 'unreachable',
        retryDelay: retryAfterMs,
      },
    },
  })
}

/** What the front page shows. */
export const editionQuery = queryOptions({
  queryKey: ['edition'],
  queryFn: ({ signal }) => loadDocument(paths.data.edition, EditionSchema, signal),
})

/** The stories that a page without any of its own offers. */
export const newestQuery = queryOptions({
  queryKey: ['newest'],
  queryFn: async ({ client }) => listNewest(await client.ensureQueryData(editionQuery)),
})

/** An article in full, or the brief that stands for it. */
export function articleQuery(slug: string) {
  return queryOptions({
    queryKey: ['article', slug],
    queryFn: ({ signal }) => loadDocument(paths.data.article(slug), PublishedArticleSchema, signal),
  })
}

/** One page of the archive. */
export function archiveQuery(page: number) {
  return queryOptions({
    queryKey: ['archive', page],
    queryFn: ({ signal }) => loadDocument(paths.data.archive(page), ArchivePageSchema, signal),
  })
}

/**
 * The card that a reader followed. It is never fetched: it holds headline, time and summary while
 * the article is on its way.
 */
export function storyQuery(slug: string) {
  return queryOptions<Story | null>({
    queryKey: ['story', slug],
    queryFn: () => null,
    enabled: false,
  })
}
