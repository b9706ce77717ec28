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
 * The database and what this tab knows of it. The rows shown are always read back from the database,
 * after each change here and in any other tab, so nothing shows as kept that is not.
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
    // What is kept by merely reading on must not take the place of a loss that was not told yet.
    if (!known.wasEvicted) writeLibraryFlag(holdsAnything(next) ? '1' : null)
    show(next)
  }
  const readEverything = async (database: Database) => {
    const transaction = database.transaction([...storeNames])
    await fillMirrors(mirrors, (name) => transaction.objectStore(name))
    showRows()
  }
  const withDatabase = createConnection({
    async onOpen(database, isNew) {
      if (isNew && readLibraryFlag() === '1') writeLibraryFlag('evicted')
      known.wasEvicted ||= readLibraryFlag() === 'evicted'
      await readEverything(database)
    },
    onRefused(error) {
      const reason = findReason(error)
      show({ type: 'unavailable', reason: reason === 'full' ? 'failed' : reason })
    },
    timeoutMs: openTimeoutMs,
  })

  /** One reading after the other, so that an older one never comes out on top. */
  let reading = Promise.resolve()
  const read = (change: Change) => {
    const reread = async (database: Database) => {
      if (change.type === 'everything') return readEverything(database)
      mirrors[change.store].place(change.key, await database.get(change.store, change.key))
      showRows()
    }
    // What could not be read is read when the database is opened anew.
    reading = reading.then(() => withDatabase(reread)).catch(() => {})
    return reading
  }
  const tell = openChannel(read)
  if (typeof window !== 'undefined') {
    window.addEventListener('pageshow', (event) => {
      // Kept in memory, the page heard nothing of other tabs.
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
    /** Changes what is known beside the rows. */
    learn(news: Partial<LibraryNews>) {
      Object.assign(known, news)
      if (state.type === 'ready') showRows()
    },
    /** Changes the database in one transaction, then shows and tells what it holds now. */
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
