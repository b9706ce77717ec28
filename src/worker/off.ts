import { names } from './this-build.ts'

declare const self: ServiceWorkerGlobalScope

/**
 * The worker of a site that is built without offline support: it activates at once, deletes the caches of
 * the previous worker and unregisters itself. Open tabs keep running, and the library, which is no cache,
 * is not touched.
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
