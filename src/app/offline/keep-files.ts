import type { OfflineFile } from '../../core/offline/offline-list.ts'
import { runQueue } from '../../core/queue/run-queue.ts'
import { toAddress } from './caches.ts'
import { copySound } from './copy-sound.ts'

/** How keeping files ended. */
export type KeepEnd = 'done' | 'cancelled' | 'full' | 'failed'

type KeepOptions = {
  signal: AbortSignal
  /** Files that are fetched at once. */
  atOnce: number
  onKept?: (count: number) => void
}

/** Names in a kept answer the content that it holds, so that it is fetched again only when it changed. */
const hashHeader = 'Simak-Hash'

/** Puts files into a cache. However it ends, what is kept by then stays, and every file of it is whole. */
export async function keepFiles(
  cache: Cache,
  files: readonly OfflineFile[],
  { signal, atOnce, onKept }: KeepOptions,
): Promise<{ end: KeepEnd; kept: number }> {
  const stop = new AbortController()
  const stopped = AbortSignal.any([signal, stop.signal])
  let end: KeepEnd = 'done'
  let kept = 0
  await runQueue(files, atOnce, async (file) => {
    if (stopped.aborted) return
    try {
      await keepFile(cache, file, stopped)
      kept += 1
      onKept?.(kept)
    } catch (error) {
      if (end === 'done' && !stopped.aborted) end = isQuotaError(error) ? 'full' : 'failed'
      stop.abort()
    }
  })
  return { end: signal.aborted ? 'cancelled' : end, kept }
}

async function keepFile(
  cache: Cache,
  { path, hash }: OfflineFile,
  signal: AbortSignal,
): Promise<void> {
  const address = toAddress(path)
  const before = await cache.match(address)
  if (before?.headers.get(hashHeader) === hash) return
  // The worker lets this pass: it is not something that the reader opened.
  const response = await fetch(address, { cache: 'no-store', signal })
  const copy = await copySound(response, address, { [hashHeader]: hash })
  if (copy === null) throw new Error(`${path} is not what it should be.`)
  await cache.put(address, copy)
}

/** Whether a cache refused because the device, or what it grants the site, is full. */
export function isQuotaError(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError'
}
