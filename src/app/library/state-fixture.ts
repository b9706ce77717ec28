import { openDB } from 'idb'
import type { Library } from './library.ts'
import type { ReadyLibrary } from './library-state.ts'

/** Returns the state of a library, and throws when it is unavailable. */
export function readyState(library: Library): ReadyLibrary {
  const state = library.state()
  if (state.type !== 'ready') throw new Error(`The library is ${state.reason}.`)
  return state
}

/** Writes rows without any check, as a fault or another version would. */
export async function writeRaw(store: string, ...rows: unknown[]): Promise<void> {
  const database = await openDB('simak')
  for (const row of rows) await database.put(store, row)
  database.close()
}

/** Reads the rows that the database holds, past the library. */
export async function readRaw(store: string): Promise<unknown[]> {
  const database = await openDB('simak')
  const rows: unknown[] = await database.getAll(store)
  database.close()
  return rows
}
