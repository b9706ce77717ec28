import { CacheFirst } from 'workbox-strategies'
import { keepSound } from './keep-sound.ts'
import { buildCache } from './this-build.ts'

/**
 * The app's files, whose names say what is in them: once kept, never asked for again. They are looked for
 * in all caches, so that a tab of the last build finds what it has not loaded yet.
 */
export const answerAsset = new CacheFirst({
  cacheName: buildCache,
  plugins: [
    keepSound,
    {
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse ?? caches.match(request.url),
    },
  ],
})
