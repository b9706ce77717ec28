import { QueryClient, queryOptions } from '@tanstack/react-query'
import { PublishedArticleSchema } from '../../core/article/schema.ts'
import type { Story } from '../../core/article/story.ts'
import { listNewest } from '../../core/edition/list-newest.ts'
import { ArchivePageSchema, EditionSchema } from '../../core/edition/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { LoadFailure, loadDocument } from './load-document.ts'

/** A flaky line gets one automatic retry; further ones are the reader's decision. */
const retryAfterMs = 700

/** Creates the cache of everything fetched: one for the app, one for each prerendered page. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The site is static: loaded data stays valid until the page is reloaded.
        staleTime: Number.POSITIVE_INFINITY,
        // Requests decide whether the network works; navigator.onLine knows only about the device.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (count, error) =>
          count < 1 && error instanceof LoadFailure && error.type === 'unreachable',
        retryDelay: retryAfterMs,
      },
    },
  })
}

/** The data of the front page. */
export const editionQuery = queryOptions({
  queryKey: ['edition'],
  queryFn: ({ signal }) => loadDocument(paths.data.edition, EditionSchema, signal),
})

/** The newest stories, for pages that have none of their own to offer. */
export const newestQuery = queryOptions({
  queryKey: ['newest'],
  queryFn: async ({ client }) => listNewest(await client.ensureQueryData(editionQuery)),
})

/** The article or brief of a slug. */
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
 * The card that the reader followed. It is never fetched: it only provides headline, time and summary
 * until the article arrives.
 */
export function storyQuery(slug: string) {
  return queryOptions<Story | null>({
    queryKey: ['story', slug],
    queryFn: () => null,
    enabled: false,
  })
}
