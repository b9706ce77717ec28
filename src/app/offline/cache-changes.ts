import { useSyncExternalStore } from 'react'

let count = 0
const listeners = new Set<() => void>()

/** Notifies components that the set of cached stories may have changed. */
export function notifyCacheChanged(): void {
  count += 1
  for (const listener of listeners) listener()
}

/** Returns a number that changes with each notification. */
export function useCacheChanges(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => count,
  )
}
