import type { WorkboxPlugin } from 'workbox-core/types.js'
import type { NetworkMessage } from '../core/offline/messages.ts'

declare const self: ServiceWorkerGlobalScope

/** Whether the last request reached the site; null as long as there was none. */
let isReached: boolean | null = null

/** Tells the pages whether requests reach the site, which no property of the browser knows. */
export const followNetwork: WorkboxPlugin = {
  async fetchDidSucceed({ response }) {
    report(true)
    return response
  },
  async fetchDidFail({ error }) {
    // A page that was left gives up its requests; that says nothing about the line.
    if (error.name !== 'AbortError') report(false)
  },
}

/** Answers a page that has just begun to listen. */
export function tellNetwork(listener: { postMessage: (message: NetworkMessage) => void }): void {
  if (isReached !== null) listener.postMessage({ type: 'network', isReached })
}

async function report(isReachedNow: boolean): Promise<void> {
  if (isReached === isReachedNow) return
  isReached = isReachedNow
  for (const client of await self.clients.matchAll({ type: 'window' })) tellNetwork(client)
}
