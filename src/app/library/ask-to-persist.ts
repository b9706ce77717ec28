import type { LibraryStore } from './library-store.ts'

/** How long opening waits for the browser's answer, so that what a page says of it is there at once. */
const answerLimitMs = 500

const asked = new WeakSet<LibraryStore>()

/** Asks the browser, once a session, to persist its storage: not to clear it when the device is full. */
export async function askToPersist(store: LibraryStore): Promise<void> {
  if (asked.has(store)) return
  asked.add(store)
  try {
    store.learn({ isPersisted: await navigator.storage.persist(), wasAsked: true })
  } catch {
    // A browser that cannot be asked promises nothing, so that stays unknown.
  }
}

/** Finds out whether the browser persists its storage already, without asking for it. */
export async function learnWhetherPersisted(store: LibraryStore): Promise<void> {
  const waited = new Promise<void>((resolve) => setTimeout(resolve, answerLimitMs))
  await Promise.race([learn(store), waited])
}

async function learn(store: LibraryStore): Promise<void> {
  try {
    const isPersisted = await navigator.storage.persisted()
    // The answer to a request in between is newer.
    if (!asked.has(store)) store.learn({ isPersisted })
  } catch {
    // The browser does not say, so that stays unknown.
  }
}
