import type { RouteHandlerCallback, WorkboxPlugin } from 'workbox-core/types.js'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { isSound, keepSound } from './keep-sound.ts'
import { limitEntries } from './limit-entries.ts'
import { followNetwork } from './network.ts'
import { names } from './this-build.ts'

/** Files of the search index that are kept, 8 KB at most each: those of the last searches. */
const maxSearched = 200

/** Seconds after which the index that is kept is searched. */
const answerLimitSeconds = 4

const limit = limitEntries(maxSearched)
const findWhole = (address: string) => caches.match(address, { cacheName: names.latest })

const strategy = new NetworkFirst({
  cacheName: names.search,
  networkTimeoutSeconds: answerLimitSeconds,
  plugins: [keepSound, followNetwork, limit, preferWhole()],
})

/** Where a search begins, from the server where it can be had: it names the index of the newest build. */
export const answerSearchEntry: RouteHandlerCallback = async ({ request, event }) => {
  const response = await strategy.handle({ request, event })
  if (await isSound(response, request.url)) return response
  return (await findWhole(request.url)) ?? response
}

/** Files of the index, which stand in a folder named by its content: once kept, never asked for again. */
export const answerSearchFile = new CacheFirst({
  cacheName: names.search,
  plugins: [
    keepSound,
    followNetwork,
    limit,
    {
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse ?? (await findWhole(request.url)),
    },
  ],
})

/**
 * Offline, an edition that is kept whole goes before one that was searched: all the files that its entry
 * names are there.
 */
function preferWhole(): WorkboxPlugin {
  return {
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
      (await findWhole(request.url)) ?? cachedResponse,
  }
}
