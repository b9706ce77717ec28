import { StaleWhileRevalidate } from 'workbox-strategies'
import { cacheValid } from './cache-valid.ts'
import { limitEntries } from './limit-entries.ts'
import { names } from './this-build.ts'

const maxPictures = 100

/**
 * Serves pictures of the site, so a picture that was shown, or that belongs to a saved story, also works
 * offline.
 */
export const answerPicture = new StaleWhileRevalidate({
  cacheName: names.pictures,
  plugins: [
    cacheValid,
    limitEntries(maxPictures),
    {
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse ?? caches.match(request.url, { cacheName: names.saved }),
    },
  ],
})
