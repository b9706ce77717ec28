import { CacheFirst } from 'workbox-strategies'
import { namePictureOf } from '../core/offline/cached-images.ts'
import { cacheValid } from './cache-valid.ts'
import { limitEntries } from './limit-entries.ts'
import { names } from './this-build.ts'

const maxPictures = 100

/**
 * Serves pictures of the site cache first: their names contain a content hash, so they never change. Offline
 * another file of the same picture does: of a saved story one size of each is kept, whatever the screen asks
 * for.
 */
export const answerPicture = new CacheFirst({
  cacheName: names.pictures,
  plugins: [
    cacheValid,
    limitEntries(maxPictures),
    {
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse ?? (await findCached(request.url)),
      handlerDidError: async ({ request }) => findOther(request.url),
    },
  ],
})

async function findCached(address: string): Promise<Response | undefined> {
  for (const cacheName of [names.saved, names.latest]) {
    const kept = await caches.match(address, { cacheName })
    if (kept !== undefined) return kept
  }
  return undefined
}

/** Finds any cached file of the picture that an address belongs to. */
async function findOther(address: string): Promise<Response | undefined> {
  const name = namePictureOf(address)
  if (name === null) return undefined
  for (const cacheName of [names.pictures, names.saved, names.latest]) {
    const cache = await caches.open(cacheName)
    const other = (await cache.keys()).find(({ url }) => namePictureOf(url) === name)
    if (other !== undefined) return cache.match(other)
  }
  return undefined
}
