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
import { loadForHydration } from './pages/late-pages.ts'

const queryClient = createQueryClient()
const root = document.getElementById('simak')
const state = readPageState()
if (state !== null) seedQueries(queryClient, state)
// The host may have a page at the canonical address, even if it had none at the opened one.
if (cleanLocation() && state?.type === 'missing') location.reload()

let onReady = () => {}
const whenReady = new Promise<void>((resolve) => {
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
let hasRendered = false

/**
 * Renders the app, and resolves when it handles the reader's actions. Rejects when the code of the page fails
 * to load; the next call tries again.
 */
export async function openApp(): Promise<void> {
  if (state !== null) await loadForHydration(queryClient, state)
  if (!hasRendered) render()
  hasRendered = true
  await whenReady
}

function render(): void {
  if (root === null) return
  if (state === null) createRoot(root).render(app)
  // In a transition React hydrates in slices, so that a tap in between is handled.
  else {
    startTransition(() => {
      // A hydration mismatch is a bug and must not go unnoticed.
      hydrateRoot(root, app, { onRecoverableError: reportError })
    })
  }
}

/** Reads the data embedded in a prerendered page; null in development, where no page is prerendered. */
function readPageState(): PageState | null {
  const element = document.getElementById('simak-state')
  if (element === null) return null
  return recogniseState(JSON.parse(element.textContent))
}

import.meta.hot?.on('simak:edition-changed', () => queryClient.invalidateQueries())
// Prerendered pages have these faces where they need them.
if (import.meta.env.DEV) import('./styles/rare-letters.css')
