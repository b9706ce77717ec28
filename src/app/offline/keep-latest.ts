import { listLatest } from '../../core/offline/list-latest.ts'
import type { OfflineList } from '../../core/offline/offline-list.ts'
import { cacheNames, toAddress } from './caches.ts'
import { type KeepEnd, keepFiles } from './keep-files.ts'

type LatestOptions = { signal: AbortSignal; atOnce: number; onKept?: (count: number) => void }

/** Caches the newest articles, and deletes older ones once all of the newest are cached. */
export async function keepLatest(
  list: OfflineList,
  count: number,
  options: LatestOptions,
): Promise<{ end: KeepEnd; kept: number }> {
  const files = listLatest(list, count)
  const cache = await caches.open(cacheNames.latest)
  const result = await keepFiles(cache, files, options)
  if (result.end === 'done') {
    const wanted = new Set(files.map(({ path }) => toAddress(path)))
    for (const { url } of await cache.keys()) {
      if (options.signal.aborted) break
      if (!wanted.has(url)) await cache.delete(url)
    }
  }
  return result
}
