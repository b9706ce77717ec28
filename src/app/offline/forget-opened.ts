import { askWorker } from './ask-worker.ts'
import { tellKeptChanged } from './kept-changes.ts'

/** Has the worker forget which stories were opened. Where there is none, nothing was kept. */
export async function forgetOpened(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined)
  if (!registration?.active) return
  await askWorker(registration.active, { type: 'forget' })
  tellKeptChanged()
}
