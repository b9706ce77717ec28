import type { OfflineFile } from '../../core/offline/offline-list.ts'
import { runQueue } from '../../core/queue/run-queue.ts'
import { toAddress } from './caches.ts'
import { copyAnswer } from './copy-answer.ts'

/** The result of caching files. */
export type CacheEnd = 'done' | 'cancelled' | 'full' | 'failed'

type CacheOptions = {
  signal: AbortSignal
  /** Number of parallel requests. */
  atOnce: number
  onCached?: (count: number) => void
}

/** Stores the content hash with a cached answer, so that an unchanged file is not fetched again. */
const hashHeader = 'Simak-Hash'

/** Fetches files into a cache. However it ends, each file that is cached is complete and stays. */
export async function cacheFiles(
  cache: Cache,
  files: readonly OfflineFile[],
  { signal, atOnce, onCached }: CacheOptions,
): Promise<{ end: CacheEnd; cached: number }> {
  const stop = new AbortController()
  const stopped = AbortSignal.any([signal, stop.signal])
  let end: CacheEnd = 'done'
  let cached = 0
  await runQueue(files, atOnce, async (file) => {
    if (stopped.aborted) return
    try {
      await cacheFile(cache, file, stopped)
      cached += 1
      onCached?.(cached)
    } catch (error) {
      if (end === 'done' && !stopped.aborted) end = isQuotaError(error) ? 'full' : 'failed'
      stop.abort()
    }
  })
  return { end: signal.aborted ? 'cancelled' : end, cached }
}

async function cacheFile(
  cache: Cache,
  { path, hash }: OfflineFile,
  signal: AbortSignal,
): Promise<void> {
  const address = toAddress(path)
  const before = await cache.match(address)
  if (before?.headers.get(hashHeader) === hash) return
  // With `no-store` the worker does not also cache the answer as an opened page.
  const response = await fetch(address, { cache: 'no-store', signal })
  const copy = await copyAnswer(response, address, { [hashHeader]: hash })
  if (copy === null) throw new Error(`${path} is not what it should be.`)
  await cache.put(address, copy)
}

/** Whether a cache refused a file because the device, or the quota of the site, is full. */
export function isQuotaError(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError'
}
