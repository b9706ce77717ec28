import { useSyncExternalStore } from 'react'
import type { Library, LibraryState } from './library.ts'
import { libraryFlagKey, readLibraryFlag } from './library-flag.ts'

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

/** Whether the reader has a library on this device, without opening the database. */
export function hasLibrary(): boolean {
  return readLibraryFlag() !== null
}

/**
 * Opens the library of a reader who has one, once the page has settled, or when another tab is the first
 * to keep anything. Returns what calls it off.
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
