import { buildCache, names } from './build-cache.ts'

/**
 * Removes the files of builds before the last: tabs of the last are open, and pages of it are kept.
 * Caches are listed in the order in which they were made.
 */
export async function removeOldBuilds(): Promise<void> {
  const builds = (await caches.keys()).filter(
    (name) => name.startsWith(names.build) && name !== buildCache,
  )
  for (const name of builds.slice(0, -1)) await caches.delete(name)
}
