import { StaleWhileRevalidate } from 'workbox-strategies'
import { keepSound } from './keep-sound.ts'
import { limitEntries } from './limit-entries.ts'
import { names } from './this-build.ts'

const maxPictures = 100

/** Pictures of the site: one that was shown, or that belongs to a saved story, is there offline too. */
export const answerPicture = new StaleWhileRevalidate({
  cacheName: names.pictures,
  plugins: [
    keepSound,
    limitEntries(maxPictures),
    {
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse ?? caches.match(request.url, { cacheName: names.saved }),
    },
  ],
})
