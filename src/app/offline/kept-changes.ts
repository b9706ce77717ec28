import { useSyncExternalStore } from 'react'

let count = 0
const listeners = new Set<() => void>()

/** Notifies components that the set of cached stories may have changed. */
export function notifyKeptChanged(): void {
  count += 1
  for (const listener of listeners) listener()
}

/** Returns a number that changes with each notification. */
export function useKeptChanges(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => count,
  )
}
