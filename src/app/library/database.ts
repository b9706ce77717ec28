import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'

/** One object store for each kind of row. */
export const storeNames = [
  'saved',
  'visits',
  'positions',
  'listening',
  'highlights',
  'trails',
] as const
export type StoreName = (typeof storeNames)[number]

/** Values are unknown until parsed: another version or a disk fault may have written them. */
type Store = { key: string; value: unknown }

interface Stores extends DBSchema {
  saved: Store
  visits: Store
  positions: Store
  listening: Store
  highlights: Store & { indexes: { slug: string } }
  trails: Store
}
export type Database = IDBPDatabase<Stores>
export type WriteTransaction = IDBPTransaction<Stores, StoreName[], 'readwrite'>

const name = 'simak'
const version = 1

/** What happens to the database. */
export type DatabaseEvents = {
  /** Called while it is created, before it exists for others: a tab that is closed then leaves none. */
  onCreate: () => void
  /** Called when the browser closes it, or a newer tab needs it closed. */
  onClosed: () => void
}

/** Opens or creates the database. Rejects when the browser refuses; never deletes or downgrades a database. */
export async function openDatabase({ onCreate, onClosed }: DatabaseEvents): Promise<Database> {
  if (typeof indexedDB !== 'object' || indexedDB === null) {
    throw new DOMException('This browser offers no IndexedDB.', 'SecurityError')
  }
  return await openDB<Stores>(name, version, {
    upgrade(created) {
      onCreate()
      for (const store of ['saved', 'visits', 'positions', 'listening'] as const) {
        created.createObjectStore(store, { keyPath: 'slug' })
      }
      created.createObjectStore('highlights', { keyPath: 'id' }).createIndex('slug', 'slug')
      created.createObjectStore('trails', { keyPath: 'id' })
    },
    blocking(_current, _wanted, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      onClosed()
    },
    terminated: onClosed,
  })
}
