import { useSyncExternalStore } from 'react'
import type { Library, LibraryState } from './library.ts'
import { libraryFlagKey, readLibraryFlag } from './library-flag.ts'

let opening: Promise<Library> | null = null
let library: Library | null = null
const listeners = new Set<() => void>()

/**
 * Opens the reader's library and loads its code on first use. Rejects when the code cannot be loaded. When
 * the browser refuses the database, it resolves to a library whose state says so.
 */
export function openLibrary(): Promise<Library> {
  opening ??= load()
  return opening
}

async function load(): Promise<Library> {
  try {
    const code = await import('./library.ts')
    library = await code.createLibrary()
    library.subscribe(tell)
    tell()
    return library
  } catch (error) {
    opening = null
    throw error
  }
}

/** Whether this device has a library, from the flag alone, without opening the database. */
export function hasLibrary(): boolean {
  return readLibraryFlag() !== null
}

/**
 * Opens the library of a reader who has one: shortly after hydration, so that it does not delay the page,
 * or as soon as another tab saves the first row. Returns a function that cancels both.
 */
export function openKnownLibrary(): () => void {
  const open = () => {
    if (hasLibrary()) openLibrary().catch(() => {})
  }
  const follow = ({ key }: StorageEvent) => {
    if (key === libraryFlagKey) open()
  }
  const timer = setTimeout(open, 100)
  addEventListener('storage', follow)
  return () => {
    clearTimeout(timer)
    removeEventListener('storage', follow)
  }
}

/** Returns the state of the library; null until it is opened. */
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
