import type { WorkboxPlugin } from 'workbox-core/types.js'
import { ExpirationPlugin } from 'workbox-expiration'

/** Limits a cache to `maxEntries` by evicting the least recently used entry. */
export function limitEntries(maxEntries: number): WorkboxPlugin {
  const expiration = new ExpirationPlugin({ maxEntries })
  return {
    cachedResponseWillBeUsed: async (use) =>
      (await expiration.cachedResponseWillBeUsed?.(use)) ?? use.cachedResponse,
    cacheDidUpdate: async (update) => expiration.cacheDidUpdate?.(update),
  }
}
