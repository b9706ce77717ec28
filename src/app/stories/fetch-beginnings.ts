import type { QueryClient } from '@tanstack/react-query'
import { recogniseBeginnings } from '../../core/article/beginning.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { nameCaches } from '../../core/offline/cache-names.ts'
import { maxBeginningBytes } from '../../core/offline/offline-list.ts'
import { paths } from '../../core/publish/paths.ts'
import { loadDocument } from '../loading/load-document.ts'
import { articleQuery, storyQuery } from '../loading/queries.ts'
import { toFileAddress } from '../ui/to-file-address.ts'

/** Nobody asked for these files, so a visit of any length fetches at most so many bytes of them. */
const maxVisitBytes = 40_000

let spentBytes = 0

/**
 * Fetches the beginnings of an article's related stories into the cache of stories, in the place of those of
 * the last page, so that their number does not grow with a visit. Fetches nothing that the reader has.
 */
export async function fetchBeginnings(
  client: QueryClient,
  { slug, related }: Pick<PublishedArticle, 'slug' | 'related'>,
): Promise<void> {
  const isUnknown = related.some(
    (story) => story.type === 'full' && !client.getQueryData(articleQuery(story.slug).queryKey),
  )
  if (!isUnknown || !navigator.onLine || (await keepsArticles())) return
  await untilIdle()
  if (spentBytes + maxBeginningBytes > findLimit()) return
  const path = paths.data.beginnings(slug)
  const { signal } = new AbortController()
  const recognise = (json: unknown) => recogniseBeginnings(json, related)
  const beginnings = await loadDocument(path, recognise, signal)
  spentBytes += findTransferSize(new URL(toFileAddress(path), location.href).href)

  // Kept while the page is read, however long.
  client.setQueryDefaults(['story'], { gcTime: Number.POSITIVE_INFINITY })
  client.removeQueries({ queryKey: ['story'], predicate: ({ state }) => isBeginning(state.data) })
  for (const beginning of beginnings) {
    client.setQueryData(storyQuery(beginning.slug).queryKey, beginning)
  }
}

/** Whether the newest articles are kept on this device, where a click finds them without the network. */
async function keepsArticles(): Promise<boolean> {
  return 'caches' in window && (await caches.has(nameCaches(import.meta.env.BASE_URL).latest))
}

/** Before the worker runs, it is unknown whether a small edition will be kept whole: that costs more. */
function findLimit(): number {
  const { serviceWorker } = navigator
  const isWaiting = import.meta.env.SIMAK_WORKER && serviceWorker?.controller === null
  return isWaiting ? maxBeginningBytes : maxVisitBytes
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve())
    else resolve()
  })
}

/** Returns the bytes of the last answer, headers included; for one that the browser did not log, the limit. */
function findTransferSize(url: string): number {
  const entry = performance.getEntriesByName(url, 'resource').at(-1)
  return entry instanceof PerformanceResourceTiming ? entry.transferSize : maxBeginningBytes
}

function isBeginning(story: unknown): boolean {
  return typeof story === 'object' && story !== null && 'body' in story
}
