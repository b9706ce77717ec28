import type { RouteHandlerCallback, WorkboxPlugin } from 'workbox-core/types.js'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { cacheValid, isValid } from './cache-valid.ts'
import { limitEntries } from './limit-entries.ts'
import { followNetwork } from './network.ts'
import { names } from './this-build.ts'

/** Enough index files (at most 8 KB each) for the reader's recent searches. */
const maxSearched = 200

/** After this wait the cached search entry is used: a reader who searches should not wait for a slow line. */
const answerLimitSeconds = 4

const limit = limitEntries(maxSearched)
const findWhole = (address: string) => caches.match(address, { cacheName: names.latest })

const strategy = new NetworkFirst({
  cacheName: names.search,
  networkTimeoutSeconds: answerLimitSeconds,
  plugins: [cacheValid, followNetwork, limit, preferWhole()],
})

/** Serves the entry file of the search, network first: it names the index of the newest build. */
export const answerSearchEntry: RouteHandlerCallback = async ({ request, event }) => {
  const response = await strategy.handle({ request, event })
  if (await isValid(response, request.url)) return response
  return (await findWhole(request.url)) ?? response
}

/** Serves index files cache first, and never fetches one twice: their folder is named after their content. */
export const answerSearchFile = new CacheFirst({
  cacheName: names.search,
  plugins: [
    cacheValid,
    followNetwork,
    limit,
    {
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse ?? (await findWhole(request.url)),
    },
  ],
})

/**
 * Prefers the entry of an edition that is cached whole over the entry of the last search: offline, only the
 * whole edition has every file that its entry names.
 */
function preferWhole(): WorkboxPlugin {
  return {
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
      (await findWhole(request.url)) ?? cachedResponse,
  }
}
