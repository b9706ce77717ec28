import { useSyncExternalStore } from 'react'
import type { Library, LibraryState } from '../library/library.ts'

let opening: Promise<Library> | null = null
let library: Library | null = null
const listeners = new Set<() => void>()

/**
 * The reader's library, whose code loads when it is first used. Rejects when that code does not come; a
 * library that the browser refuses to open comes as one that says so.
 */
export function openLibrary(): Promise<Library> {
  opening ??= load()
  return opening
}

async function load(): Promise<Library> {
  try {
    const code = await import('../library/library.ts')
    library = await code.openLibrary()
    library.subscribe(tell)
    tell()
    return library
  } catch (error) {
    opening = null
    throw error
  }
}

/** Whether the reader has a library on this device, as far as is known without opening it. */
export function hasLibrary(): boolean {
  try {
    return localStorage.getItem('simak:library') !== null
  } catch {
    return false
  }
}

/** Opens the library of a reader who has one, once the page has settled. Returns what calls it off. */
export function openKnownLibrary(): () => void {
  const timer = setTimeout(() => {
    if (hasLibrary()) openLibrary().catch(() => {})
  }, 100)
  return () => clearTimeout(timer)
}

/** What the library holds; null until it has been opened. */
export function useLibraryState(): LibraryState | null {
  return useSyncExternalStore(
    subscribe,
    () => library?.state() ?? null,
    () => null,
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}
