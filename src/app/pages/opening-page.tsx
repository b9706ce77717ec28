import { words } from '../i18n/id/opening.ts'
import { MessagePage } from './message-page.tsx'

/** Prerendered only: the worker serves it offline at any address, and the app fills it with cached data. */
export function OpeningPage() {
  return <MessagePage say={() => words} />
}
