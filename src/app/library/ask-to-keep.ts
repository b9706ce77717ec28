import type { LibraryStore } from './library-store.ts'

const asked = new WeakSet<LibraryStore>()

/** Asks the browser, once a session, not to empty the library when the device runs out of space. */
export async function askToKeep(store: LibraryStore): Promise<void> {
  if (asked.has(store)) return
  asked.add(store)
  try {
    store.note({ isPersisted: await navigator.storage.persist() })
  } catch {
    // A browser that cannot be asked promises nothing: it stays unknown.
  }
}
