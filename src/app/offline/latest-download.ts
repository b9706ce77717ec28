import { useSyncExternalStore } from 'react'
import { listLatest } from '../../core/offline/list-latest.ts'
import type { OfflineList } from '../../core/offline/offline-list.ts'
import { type CacheEnd, isQuotaError } from './cache-files.ts'
import { cacheLatest } from './cache-latest.ts'
import { cacheNames } from './caches.ts'
import { listDownloaded } from './measure-cached.ts'
import { writeChoice } from './offline-choice.ts'
import { takeTurn } from './take-turn.ts'

/** The state of the reader's download. It continues while the reader opens other pages in this tab. */
export type LatestDownload =
  | { type: 'none' }
  | { type: 'running'; cached: number; total: number }
  | { type: 'ended'; end: CacheEnd; cached: number }
  | { type: 'removed' }

let download: LatestDownload = { type: 'none' }
let controller = new AbortController()
const listeners = new Set<() => void>()

/** Returns the state of the last download in this tab. */
export function useLatestDownload(): LatestDownload {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => download,
  )
}

/**
 * Caches the newest `count` articles. After a cancelled or failed download the number of cached articles
 * becomes the choice, so that the next renewal deletes none of them.
 */
export async function startDownload(list: OfflineList, count: number): Promise<void> {
  if (download.type === 'running') return
  controller = new AbortController()
  const total = listLatest(list, count).length
  show({ type: 'running', cached: 0, total })
  const { signal } = controller
  const { end, cached } = await takeTurn((lost) =>
    cacheLatest(list, count, {
      signal: AbortSignal.any([signal, lost]),
      // Enough for a line with long round trips, and still gentle to a small server.
      atOnce: 4,
      onCached: (done) => show({ type: 'running', cached: done, total }),
    }),
  ).then((result) => result ?? noneCached, findFailure)
  writeChoice(end === 'done' ? count : await countTaken())
  show({ type: 'ended', end, cached })
}

type Ended = { end: CacheEnd; cached: number }

const noneCached: Ended = { end: 'failed', cached: 0 }

/** The result when not even the first article could be cached. */
function findFailure(error: unknown): Ended {
  return isQuotaError(error) ? { end: 'full', cached: 0 } : noneCached
}

async function countTaken(): Promise<number> {
  try {
    return (await listDownloaded()).size
  } catch {
    return 0
  }
}

/** Stops the running download; articles cached so far stay. */
export function cancelDownload(): void {
  controller.abort()
}

/** Deletes the downloaded articles. The choice of 0 keeps a small edition from downloading again. */
export async function removeLatest(): Promise<void> {
  writeChoice(0)
  await takeTurn(() => caches.delete(cacheNames.latest))
  show({ type: 'removed' })
}

function show(next: LatestDownload): void {
  download = next
  for (const listener of listeners) listener()
}
