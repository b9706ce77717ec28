import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import * as v from 'valibot'
import { App } from './app.tsx'
import { cleanLocation } from './arrival/clean-location.ts'
import { type PageState, PageStateSchema, seedQueries } from './loading/page-state.ts'
import { createQueryClient } from './loading/queries.ts'

const queryClient = createQueryClient()
const root = document.getElementById('simak')
const state = readPageState()
if (state !== null) seedQueries(queryClient, state)
// A host that has no page at the other spelling may well have one at this.
if (cleanLocation() && state?.type === 'missing') location.reload()

let onReady = () => {}
/** Settles when the app answers what the reader does. */
export const whenReady = new Promise<void>((resolve) => {
  onReady = resolve
})

const app = (
  <App
    queryClient={queryClient}
    onReady={onReady}
    isMissing={state?.type === 'missing'}
    withRouter={(pages) => (
      <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
        {pages}
      </BrowserRouter>
    )}
  />
)
// A mismatch between the prerendered page and the app is a fault; it must not pass unseen.
if (root !== null && state !== null) {
  // In a transition React hydrates in slices, so that a tap in between is answered.
  startTransition(() => {
    hydrateRoot(root, app, { onRecoverableError: reportError })
  })
}
if (root !== null && state === null) createRoot(root).render(app)

/** The state that a prerendered page carries; null in development, where no page is prerendered. */
function readPageState(): PageState | null {
  const element = document.getElementById('simak-state')
  if (element === null) return null
  const parsed = v.safeParse(PageStateSchema, JSON.parse(element.textContent))
  return parsed.success ? parsed.output : null
}

import.meta.hot?.on('simak:edition-changed', () => queryClient.invalidateQueries())
