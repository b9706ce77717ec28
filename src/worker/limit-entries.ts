import type { WorkboxPlugin } from 'workbox-core/types.js'
import { ExpirationPlugin } from 'workbox-expiration'

/** Keeps a cache to `maxEntries`; the entry that has not been used for longest goes. */
export function limitEntries(maxEntries: number): WorkboxPlugin {
  const expiration = new ExpirationPlugin({ maxEntries })
  return {
    cachedResponseWillBeUsed: async (use) =>
      (await expiration.cachedResponseWillBeUsed?.(use)) ?? use.cachedResponse,
    cacheDidUpdate: async (update) => expiration.cacheDidUpdate?.(update),
  }
}
