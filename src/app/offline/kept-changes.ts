import { useSyncExternalStore } from 'react'

let count = 0
const listeners = new Set<() => void>()

/** Tells that other stories may be kept for reading offline than before. */
export function tellKeptChanged(): void {
  count += 1
  for (const listener of listeners) listener()
}

/** How often that was told; another number each time. */
export function useKeptChanges(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => count,
  )
}
