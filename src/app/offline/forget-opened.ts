import { askWorker } from './ask-worker.ts'
import { notifyCacheChanged } from './cache-changes.ts'

/** Asks the worker to delete the cached stories that were opened. Without a worker none were cached. */
export async function forgetOpened(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined)
  if (!registration?.active) return
  await askWorker(registration.active, { type: 'forget' })
  notifyCacheChanged()
}
