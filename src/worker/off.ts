import { names } from './this-build.ts'

declare const self: ServiceWorkerGlobalScope

/**
 * The worker of a site that wants none: it takes the place of the one before at once, removes what that
 * kept, and itself. Open tabs stay as they are; the library is no cache, and is not touched.
 */
async function retire(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(names.prefix)) await caches.delete(name)
  await self.registration.unregister()
}

self.addEventListener('install', () => {
  self.skipWaiting()
})
self.addEventListener('activate', (event) => {
  event.waitUntil(retire())
})
