import { CacheFirst } from 'workbox-strategies'
import { cacheValid } from './cache-valid.ts'
import { buildCache } from './this-build.ts'

/**
 * Serves the app's own files cache first, and never fetches one twice: its name contains its content hash.
 * It searches every cache, so a tab of the previous build still finds files that it has not loaded yet.
 */
export const answerAsset = new CacheFirst({
  cacheName: buildCache,
  plugins: [
    cacheValid,
    {
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse ?? caches.match(request.url),
    },
  ],
})
