import type { LibraryStore } from './library-store.ts'

/**
 * Limits how long opening waits for the browser, so that a page can state the answer from its first render.
 */
const answerLimitMs = 500

const asked = new WeakSet<LibraryStore>()

/**
 * Asks the browser, once per session, to persist its storage, so that it is not cleared when the device is
 * full.
 */
export async function askToPersist(store: LibraryStore): Promise<void> {
  if (asked.has(store)) return
  asked.add(store)
  try {
    store.learn({ isPersisted: await navigator.storage.persist(), wasAsked: true })
  } catch {
    // Without the API nothing is promised: `isPersisted` stays null.
  }
}

/** Learns whether the browser already persists its storage, without asking for it. */
export async function learnWhetherPersisted(store: LibraryStore): Promise<void> {
  const waited = new Promise<void>((resolve) => setTimeout(resolve, answerLimitMs))
  await Promise.race([learn(store), waited])
}

async function learn(store: LibraryStore): Promise<void> {
  try {
    const isPersisted = await navigator.storage.persisted()
    // `askToPersist` may have finished meanwhile; its answer is newer.
    if (!asked.has(store)) store.learn({ isPersisted })
  } catch {
    // Without the API nothing is known: `isPersisted` stays null.
  }
}
