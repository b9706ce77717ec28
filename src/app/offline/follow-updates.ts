import type { PageMessage } from '../../core/offline/messages.ts'

/**
 * Calls `offer` when a new version is installed and waits. The function that `offer` receives activates
 * it and reloads this tab; other tabs keep running.
 */
export function followUpdates(
  registration: ServiceWorkerRegistration,
  offer: (take: () => void) => void,
): void {
  // The first worker of a reader is not an update.
  const offerWaiting = () => {
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null) {
      offer(() => takeOver(registration))
    }
  }
  offerWaiting()
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offerWaiting()
    })
  })
  // The browser checks for updates on navigations, and clicks within the app are none.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {})
  })
}

function takeOver({ waiting }: ServiceWorkerRegistration): void {
  const reload = () => location.reload()
  // Null when another tab has already activated it. A still newer version waits for its own offer.
  if (waiting === null) {
    reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  const message: PageMessage = { type: 'take-over' }
  waiting.postMessage(message)
}
