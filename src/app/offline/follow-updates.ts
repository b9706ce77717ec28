import type { PageMessage } from '../../core/offline/messages.ts'

/**
 * Calls `offer` when a new version is there and waits, with what takes it: the new worker takes over, and
 * this tab, which asked for it, is loaded again. Other tabs go on reading.
 */
export function followUpdates(
  registration: ServiceWorkerRegistration,
  offer: (take: () => void) => void,
): void {
  // The first worker that a reader gets is no update.
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
  // Clicks within the app are no navigation to the browser, so it does not look by itself.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {})
  })
}

function takeOver({ waiting }: ServiceWorkerRegistration): void {
  const reload = () => location.reload()
  // Another tab may have been faster. A third version may have come: then that one waits.
  if (waiting === null) {
    reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  const message: PageMessage = { type: 'take-over' }
  waiting.postMessage(message)
}
