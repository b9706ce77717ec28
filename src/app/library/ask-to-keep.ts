import type { LibraryStore } from './library-store.ts'

/** Ms that opening waits for what the browser says: what stands on a page with it need not come later. */
const patience = 500

const asked = new WeakSet<LibraryStore>()

/** Asks the browser, once a session, not to empty the library when the device runs out of space. */
export async function askToKeep(store: LibraryStore): Promise<void> {
  if (asked.has(store)) return
  asked.add(store)
  try {
    store.note({ isPersisted: await navigator.storage.persist(), wasAsked: true })
  } catch {
    // A browser that cannot be asked promises nothing: it stays unknown.
  }
}

/** Learns whether the browser has promised that before, without asking for it. */
export async function learnWhetherKept(store: LibraryStore): Promise<void> {
  const waited = new Promise<void>((resolve) => setTimeout(resolve, patience))
  await Promise.race([learn(store), waited])
}

async function learn(store: LibraryStore): Promise<void> {
  try {
    const isPersisted = await navigator.storage.persisted()
    // What it said when it was asked is newer.
    if (!asked.has(store)) store.note({ isPersisted })
  } catch {
    // It does not say: it stays unknown.
  }
}
