import type { PageMessage } from '../../core/offline/messages.ts'

/** Has the worker forget which stories were opened. Where there is none, nothing was kept. */
export async function forgetOpened(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined)
  const message: PageMessage = { type: 'forget' }
  registration?.active?.postMessage(message)
}
