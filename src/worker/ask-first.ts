import { NetworkFirst } from 'workbox-strategies'
import { cleanAddress } from './clean-address.ts'
import { keepSound } from './keep-sound.ts'
import { limitEntries } from './limit-entries.ts'
import { followNetwork } from './network.ts'
import { names } from './this-build.ts'

/** Seconds after which what is kept is shown; where nothing is, the wait goes on. */
const answerLimitSeconds = 4

/** Articles, archive pages and front pages that were opened, counted together. */
const maxOpened = 300

// One count for all that is opened.
const expiration = limitEntries(maxOpened)

/** Asks the server first, keeps what it says, and falls back on what `findKept` finds in any cache. */
export function askFirst(findKept: (request: Request) => Promise<Response | undefined>) {
  return new NetworkFirst({
    cacheName: names.opened,
    networkTimeoutSeconds: answerLimitSeconds,
    plugins: [
      keepSound,
      followNetwork,
      expiration,
      {
        cacheKeyWillBeUsed: async ({ request }) => cleanAddress(request.url),
        cachedResponseWillBeUsed: async ({ request }) => findKept(request),
      },
    ],
  })
}
