import { listLatest } from '../../core/offline/list-latest.ts'
import type { OfflineList } from '../../core/offline/offline-list.ts'
import { type CacheEnd, cacheFiles } from './cache-files.ts'
import { cacheNames, toAddress } from './caches.ts'

type LatestOptions = { signal: AbortSignal; atOnce: number; onCached?: (count: number) => void }

/** Caches the newest articles, and deletes older ones once all of the newest are cached. */
export async function cacheLatest(
  list: OfflineList,
  count: number,
  options: LatestOptions,
): Promise<{ end: CacheEnd; cached: number }> {
  const files = listLatest(list, count)
  const cache = await caches.open(cacheNames.latest)
  const result = await cacheFiles(cache, files, options)
  if (result.end === 'done') {
    const wanted = new Set(files.map(({ path }) => toAddress(path)))
    for (const { url } of await cache.keys()) {
      if (options.signal.aborted) break
      if (!wanted.has(url)) await cache.delete(url)
    }
  }
  return result
}
