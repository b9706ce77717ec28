import { words } from '../i18n/id/opening.ts'
import { MessagePage } from './message-page.tsx'

/** Prerendered only: what stands offline at an address until the app fills it with what is kept. */
export function OpeningPage() {
  return <MessagePage {...words} />
}
