import {
  type FileRefusal,
  formatLibraryFile,
  parseLibraryFile,
} from '../../core/library/library-file.ts'
import { mergeLibrary } from '../../core/library/merge-library.ts'
import type { Instant } from '../../core/time/instant.ts'
import { storeNames } from './database.ts'
import { writeLibraryFlag } from './library-flag.ts'
import type { LibraryStore } from './library-store.ts'
import { createMirrors, fillMirrors, listRecords } from './mirrors.ts'
import type { Outcome } from './outcome.ts'

/** Returns the whole library as the text of a file, read in one transaction. */
export function exportFile(store: LibraryStore, now: Instant): Promise<string> {
  return store.withDatabase(async (database) => {
    const transaction = database.transaction([...storeNames])
    const mirrors = createMirrors()
    await fillMirrors(mirrors, (name) => transaction.objectStore(name))
    return formatLibraryFile(listRecords(mirrors), now)
  })
}

/** Merges a file into the database, in one transaction. Returns a refusal for a file that cannot be read. */
export async function importFile(
  store: LibraryStore,
  text: string,
): Promise<Outcome | FileRefusal> {
  const file = parseLibraryFile(text)
  if (file.type === 'refused') return file
  const outcome = await store.write({ type: 'everything' }, async (transaction) => {
    const mirrors = createMirrors()
    await fillMirrors(mirrors, (name) => transaction.objectStore(name))
    const mine = listRecords(mirrors)
    const merged = mergeLibrary(mine, file.records)
    const writing = storeNames.flatMap((name) => {
      // `mergeLibrary` returns unchanged rows as the same objects; they need no write.
      const unchanged = new Set<unknown>(mine[name])
      const changed = merged[name].filter((row) => !unchanged.has(row))
      // `async` turns a put that throws into a rejection, so that Promise.all sees every failure.
      return changed.map(async (row) => transaction.objectStore(name).put(row))
    })
    await Promise.all(writing)
  })
  // Importing a library acknowledges the loss of the old one; the notice stays until the page is left.
  if (outcome.type === 'done') writeLibraryFlag('1')
  return outcome
}

/** Deletes every row, including damaged ones. */
export async function deleteEverything(store: LibraryStore): Promise<Outcome> {
  const outcome = await store.write({ type: 'everything' }, async (transaction) => {
    await Promise.all(storeNames.map(async (name) => transaction.objectStore(name).clear()))
  })
  if (outcome.type === 'done') store.learn({ wasEvicted: false })
  return outcome
}
