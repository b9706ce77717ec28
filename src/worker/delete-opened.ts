import { CacheExpiration } from 'workbox-expiration'
import { names } from './this-build.ts'

/** Deletes what was opened, shown and searched, and the record of when, which names it all. */
export async function deleteOpened(): Promise<void> {
  for (const name of [names.opened, names.pictures, names.search]) {
    await caches.delete(name)
    // The limit plays no part: all of the record goes.
    await new CacheExpiration(name, { maxEntries: 1 }).delete()
  }
}
