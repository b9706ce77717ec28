import { createConnection } from './connection.ts'
import { type Database, type StoreName, storeNames, type WriteTransaction } from './database.ts'
import { type Change, openChannel } from './library-channel.ts'
import { readLibraryFlag, writeLibraryFlag } from './library-flag.ts'
import { holdsAnything, type LibraryNews, type LibraryState, toState } from './library-state.ts'
import { createMirrors, fillMirrors } from './mirrors.ts'
import { findReason, type Outcome } from './outcome.ts'
import { transact } from './transact.ts'

export type LibraryStore = ReturnType<typeof createLibraryStore>

/**
 * Joins the database with this tab's copy of it. The copy is always read back from the database, after each
 * change here and in any other tab, so the page never shows as saved what is not.
 */
export function createLibraryStore(openTimeoutMs: number) {
  const mirrors = createMirrors()
  const listeners = new Set<() => void>()
  const known: LibraryNews = { wasEvicted: false, isPersisted: null, wasAsked: false }
  let state: LibraryState = { type: 'unavailable', reason: 'blocked' }

  const show = (next: LibraryState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const showRows = () => {
    const next = toState(mirrors, known)
    // Reading on creates new rows; they must not hide a loss that the reader has not seen yet.
    if (!known.wasEvicted) writeLibraryFlag(holdsAnything(next) ? '1' : null)
    show(next)
  }
  const readEverything = async (database: Database) => {
    const transaction = database.transaction([...storeNames])
    await fillMirrors(mirrors, (name) => transaction.objectStore(name))
    showRows()
  }
  const withDatabase = createConnection({
    onCreate() {
      if (readLibraryFlag() === '1') writeLibraryFlag('evicted')
    },
    async onOpen(database) {
      known.wasEvicted ||= readLibraryFlag() === 'evicted'
      await readEverything(database)
    },
    onRefused(error) {
      const reason = findReason(error)
      show({ type: 'unavailable', reason: reason === 'full' ? 'failed' : reason })
    },
    timeoutMs: openTimeoutMs,
  })

  /** Reads run one after the other, so that an older result never replaces a newer one. */
  let reading = Promise.resolve()
  const read = (change: Change) => {
    const reread = async (database: Database) => {
      if (change.type === 'everything') return readEverything(database)
      mirrors[change.store].place(change.key, await database.get(change.store, change.key))
      showRows()
    }
    // A failed read is repeated when the database is opened again.
    reading = reading.then(() => withDatabase(reread)).catch(() => {})
    return reading
  }
  const tell = openChannel(read)
  if (typeof window !== 'undefined') {
    window.addEventListener('pageshow', (event) => {
      // A page in the back/forward cache receives no messages from other tabs.
      if (event.persisted) read({ type: 'everything' })
    })
  }

  return {
    mirrors,
    withDatabase,
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** Updates the parts of the state that are not rows. */
    learn(news: Partial<LibraryNews>) {
      Object.assign(known, news)
      if (state.type === 'ready') showRows()
    },
    /** Changes the database in one transaction, then updates this tab and notifies the others. */
    async write(
      change: Change,
      alter: (transaction: WriteTransaction) => Promise<void>,
    ): Promise<Outcome> {
      const names: readonly StoreName[] = change.type === 'row' ? [change.store] : storeNames
      try {
        await transact(withDatabase, names, alter)
      } catch (error) {
        return { type: 'failed', reason: findReason(error) }
      }
      tell(change)
      await read(change)
      return { type: 'done' }
    },
  }
}
