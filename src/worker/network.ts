import type { WorkboxPlugin } from 'workbox-core/types.js'
import type { NetworkMessage } from '../core/offline/messages.ts'

declare const self: ServiceWorkerGlobalScope

/** Whether the last request reached the site; null before the first request. */
let isReached: boolean | null = null

/** Reports to all pages whether requests reach the site; `navigator.onLine` knows only about the device. */
export const followNetwork: WorkboxPlugin = {
  async fetchDidSucceed({ response }) {
    report(true)
    return response
  },
  async fetchDidFail({ error }) {
    // A page that is left aborts its requests, which says nothing about the network.
    if (error.name !== 'AbortError') report(false)
  },
}

/** Sends the last known state to a page that has just started to listen. */
export function postNetwork(listener: { postMessage: (message: NetworkMessage) => void }): void {
  if (isReached !== null) listener.postMessage({ type: 'network', isReached })
}

async function report(isReachedNow: boolean): Promise<void> {
  if (isReached === isReachedNow) return
  isReached = isReachedNow
  for (const client of await self.clients.matchAll({ type: 'window' })) postNetwork(client)
}
