import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import * as v from 'valibot'
import { App } from './app.tsx'
import { PageStateSchema, seedQueries } from './page-state.ts'
import { createQueryClient } from './queries.ts'

const queryClient = createQueryClient()
const root = document.getElementById('simak')
const state = document.getElementById('simak-state')

const app = (
  <App
    queryClient={queryClient}
    withRouter={(pages) => (
      <BrowserRouter basename={import.meta.env.BASE_URL}>{pages}</BrowserRouter>
    )}
  />
)
if (root !== null && state !== null) {
  const parsed = v.safeParse(PageStateSchema, JSON.parse(state.textContent))
  if (parsed.success) seedQueries(queryClient, parsed.output)
  // A mismatch between the prerendered page and the app is a fault; it must not pass unseen.
  hydrateRoot(root, app, { onRecoverableError: reportError })
} else if (root !== null) {
  createRoot(root).render(app)
}

import.meta.hot?.on('simak:edition-changed', () => queryClient.invalidateQueries())
