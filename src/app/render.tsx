import { renderToString } from 'react-dom/server'
import { useRoutes } from 'react-router-dom'
import { StaticRouter } from 'react-router-dom/server'
import type { Head } from '../core/publish/head.ts'
import { App } from './app.tsx'
import { HeadCollectorContext } from './arrival/arrival.tsx'
import { words as englishArchive } from './i18n/en/archive.ts'
import { words as englishChanges } from './i18n/en/changes.ts'
import { interfaceLanguage as english } from './i18n/en/interface-language.ts'
import { words as indonesianArchive } from './i18n/id/archive.ts'
import { words as indonesianChanges } from './i18n/id/changes.ts'
import { interfaceLanguage as indonesian } from './i18n/id/interface-language.ts'
import { OtherLanguageContext } from './i18n/other-language.ts'
import { type PageState, seedQueries } from './loading/page-state.ts'
import { createQueryClient } from './loading/queries.ts'
import * as loadedArchivePages from './pages/archive-pages.tsx'
import * as loadedChangesPages from './pages/changes-pages.tsx'
import { archivePages, changesPages, toolPages } from './pages/late-pages.ts'
import { OpeningPage } from './pages/opening-page.tsx'
import * as loadedToolPages from './pages/tool-pages.tsx'
import { Shell } from './shell/shell.tsx'

// In the browser these load later; prerendering cannot wait.
archivePages.provide(loadedArchivePages)
indonesian.parts.archive.provide(indonesianArchive)
english.parts.archive.provide(englishArchive)
changesPages.provide(loadedChangesPages)
toolPages.provide(loadedToolPages)
indonesian.parts.changes.provide(indonesianChanges)
english.parts.changes.provide(englishChanges)

/** A rendered page: the markup of its root element, and its head. */
export type RenderedPage = { markup: string; head: Head }

/** Renders the page at `path` (below the base) from its data. Throws when the page has no heading. */
export function renderPage(path: string, state: PageState | { type: 'opening' }): RenderedPage {
  const queryClient = createQueryClient()
  if ('late' in state) loadedChangesPages.seedChanges(queryClient, state)
  else if (state.type !== 'opening') seedQueries(queryClient, state)
  const basename = import.meta.env.BASE_URL
  const location = basename + path.slice(1)
  let head: Head | null = null
  const collect = (found: Head) => {
    head = found
  }
  const markup = renderToString(
    <HeadCollectorContext value={collect}>
      <OtherLanguageContext value={english}>
        <App
          queryClient={queryClient}
          isMissing={state.type === 'missing'}
          withRouter={(pages) => (
            <StaticRouter basename={basename} location={location}>
              {state.type === 'opening' ? <Opening /> : pages}
            </StaticRouter>
          )}
        />
      </OtherLanguageContext>
    </HeadCollectorContext>,
  )
  if (head === null) throw new Error(`The page at ${path} rendered no heading.`)
  return { markup, head }
}

/** The empty page for offline. No route leads to it, so the browser's code does not contain it. */
function Opening() {
  return useRoutes([{ element: <Shell />, children: [{ path: '*', element: <OpeningPage /> }] }])
}
