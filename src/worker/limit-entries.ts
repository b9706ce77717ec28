import type { WorkboxPlugin } from 'workbox-core/types.js'
import { ExpirationPlugin } from 'workbox-expiration'

/** Lets a cache hold so many entries; the one that was not used for longest goes. */
export function limitEntries(maxEntries: number): WorkboxPlugin {
  const expiration = new ExpirationPlugin({ maxEntries })
  return {
    cachedResponseWillBeUsed: async (use) =>
      (await expiration.cachedResponseWillBeUsed?.(use)) ?? use.cachedResponse,
    cacheDidUpdate: async (update) => expiration.cacheDidUpdate?.(update),
  }
}
