import { useSyncExternalStore } from 'react'
import { listLatest } from '../../core/offline/list-latest.ts'
import type { OfflineList } from '../../core/offline/offline-list.ts'
import { cacheNames } from './caches.ts'
import type { KeepEnd } from './keep-files.ts'
import { keepLatest } from './keep-latest.ts'
import { writeChoice } from './offline-choice.ts'

/** A download that the reader asked for. It goes on while the reader reads elsewhere in this tab. */
export type LatestDownload =
  | { type: 'none' }
  | { type: 'running'; kept: number; total: number }
  | { type: 'ended'; end: KeepEnd; kept: number }
  | { type: 'removed' }

let download: LatestDownload = { type: 'none' }
let controller = new AbortController()
const listeners = new Set<() => void>()

export function useLatestDownload(): LatestDownload {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => download,
  )
}

/** Keeps the newest `count` articles. What was kept before a cancel or a failure is the new choice. */
export async function startDownload(list: OfflineList, count: number): Promise<void> {
  if (download.type === 'running') return
  controller = new AbortController()
  const total = listLatest(list, count).length
  show({ type: 'running', kept: 0, total })
  const { end, kept } = await keepLatest(list, count, {
    signal: controller.signal,
    // Fast on a line with long round trips, and still gentle to a small server.
    atOnce: 4,
    onKept: (keptNow) => show({ type: 'running', kept: keptNow, total }),
  })
  writeChoice(end === 'done' ? count : Math.min(kept, count))
  show({ type: 'ended', end, kept })
}

export function cancelDownload(): void {
  controller.abort()
}

/** Removes what was taken along; a small edition is not fetched again by itself. */
export async function removeLatest(): Promise<void> {
  writeChoice(0)
  await caches.delete(cacheNames.latest)
  show({ type: 'removed' })
}

function show(next: LatestDownload): void {
  download = next
  for (const listener of listeners) listener()
}
