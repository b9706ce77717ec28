import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { App } from './app.tsx'
import { cleanLocation } from './arrival/clean-location.ts'
import { type PageState, recogniseState, seedQueries } from './loading/page-state.ts'
import { createQueryClient } from './loading/queries.ts'

const queryClient = createQueryClient()
const root = document.getElementById('simak')
const state = readPageState()
if (state !== null) seedQueries(queryClient, state)
// The host may have a page at the canonical address, even if it had none at the opened one.
if (cleanLocation() && state?.type === 'missing') location.reload()

let onReady = () => {}
/** Resolves when the app handles the reader's actions. */
export const whenReady = new Promise<void>((resolve) => {
  onReady = resolve
})

const app = (
  <App
    queryClient={queryClient}
    onReady={onReady}
    isMissing={state?.type === 'missing'}
    withRouter={(pages) => (
      <BrowserRouter basename={import.meta.env.BASE_URL}>{pages}</BrowserRouter>
    )}
  />
)
// A hydration mismatch is a bug and must not go unnoticed.
if (root !== null && state !== null) {
  // In a transition React hydrates in slices, so that a tap in between is handled.
  startTransition(() => {
    hydrateRoot(root, app, { onRecoverableError: reportError })
  })
}
if (root !== null && state === null) createRoot(root).render(app)

/** Reads the data embedded in a prerendered page; null in development, where no page is prerendered. */
function readPageState(): PageState | null {
  const element = document.getElementById('simak-state')
  if (element === null) return null
  return recogniseState(JSON.parse(element.textContent))
}

import.meta.hot?.on('simak:edition-changed', () => queryClient.invalidateQueries())
