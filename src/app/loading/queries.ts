import { QueryClient, queryOptions } from '@tanstack/react-query'
import type { Beginning } from '../../core/article/beginning.ts'
import { recogniseArticle } from '../../core/article/recognise-article.ts'
import type { Story } from '../../core/article/story.ts'
import { listNewest } from '../../core/edition/list-newest.ts'
import { isEdition } from '../../core/edition/recognise-edition.ts'
import { paths } from '../../core/publish/paths.ts'
import { LoadFailure, loadDocument, refuseNewer } from './load-document.ts'

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
  queryFn: ({ signal }) => loadDocument(paths.data.edition, readEdition, signal),
})

/** The newest stories, for pages that have none of their own to offer. */
export const newestQuery = queryOptions({
  queryKey: ['newest'],
  queryFn: async ({ client }) => listNewest(await client.ensureQueryData(editionQuery)),
})

/** The article or brief of a slug, or the version of an article with that address part. */
export function articleQuery(slug: string, part?: string) {
  return queryOptions({
    queryKey: ['article', slug, part],
    queryFn: ({ signal }) => loadDocument(paths.data.article(slug, part), readArticle, signal),
  })
}

/** The key of the page of the archive at a path; its query is in `archive/archive-query.ts`. */
export const archiveKey = (path: string) => ['archive', path]

/**
 * What is known of a story before its data arrives: its beginning, or else the card that the reader followed.
 * It is never fetched by itself.
 */
export function storyQuery(slug: string) {
  return queryOptions<Beginning | Story | null>({
    queryKey: ['story', slug],
    queryFn: () => null,
    enabled: false,
  })
}

const loadParsers = () => import('./parse-fully.ts')

async function readEdition(json: unknown) {
  refuseNewer(json, 1)
  return isEdition(json) ? json : (await loadParsers()).parseEdition(json)
}

async function readArticle(json: unknown) {
  refuseNewer(json, 2)
  return recogniseArticle(json) ?? (await loadParsers()).parsePublishedArticle(json)
}
