import { CacheExpiration } from 'workbox-expiration'
import { names } from './this-build.ts'

/**
 * Deletes the pages, pictures and searches of this reader, and the expiration records, which also name
 * them.
 */
export async function deleteOpened(): Promise<void> {
  for (const name of [names.opened, names.pictures, names.search]) {
    await caches.delete(name)
    // `delete` removes the whole record; `maxEntries` is required but has no effect here.
    await new CacheExpiration(name, { maxEntries: 1 }).delete()
  }
}
