import { NetworkFirst } from 'workbox-strategies'
import { cacheValid } from './cache-valid.ts'
import { cleanAddress } from './clean-address.ts'
import { limitEntries } from './limit-entries.ts'
import { followNetwork } from './network.ts'
import { names } from './this-build.ts'

/** After this wait the cached copy is shown; without a copy the request goes on. */
const answerLimitSeconds = 4

/** Articles, archive pages and front pages together. */
const maxOpened = 300

// One shared instance, so that pages and data count towards the same limit.
const expiration = limitEntries(maxOpened)

/** Creates a network-first strategy that caches each answer and falls back to what `findCached` returns. */
export function askFirst(findCached: (request: Request) => Promise<Response | undefined>) {
  return new NetworkFirst({
    cacheName: names.opened,
    networkTimeoutSeconds: answerLimitSeconds,
    plugins: [
      cacheValid,
      followNetwork,
      expiration,
      {
        cacheKeyWillBeUsed: async ({ request }) => cleanAddress(request.url),
        cachedResponseWillBeUsed: async ({ request }) => findCached(request),
      },
    ],
  })
}
