import type { PageMessage } from '../../core/offline/messages.ts'
import { tellKeptChanged } from './kept-changes.ts'

/** Has the worker forget which stories were opened. Where there is none, nothing was kept. */
export async function forgetOpened(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined)
  const message: PageMessage = { type: 'forget' }
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    tellKeptChanged()
  }
  registration?.active?.postMessage(message, [port2])
}
