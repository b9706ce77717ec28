import { useState } from 'react'
import { type RouteObject, useLocation, useRoutes } from 'react-router-dom'
import { routes } from '../core/publish/paths.ts'
import { ArticlePage } from './pages/article-page.tsx'
import { FrontPage } from './pages/front-page.tsx'
import { LatePage } from './pages/late-page.tsx'
import {
  archivePages,
  changesPages,
  loadArchivePages,
  loadChangesPages,
  toolPages,
} from './pages/late-pages.ts'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { Shell } from './shell/shell.tsx'

type PagesProps = {
  /** Whether the host had no page at the opened address. */
  isMissing: boolean
}

const notFound: RouteObject = { path: '*', element: <NotFoundPage /> }

// The keys keep one page from being rendered with the code of another.
const archive = (
  <LatePage
    key="archive"
    read={archivePages.read}
    load={loadArchivePages}
    render={({ ArchivePages }) => <ArchivePages />}
  />
)
const tools = { read: toolPages.read, load: toolPages.load }
const changes = { read: changesPages.read, load: loadChangesPages }

const pages: RouteObject[] = [
  { path: routes.front, element: <FrontPage /> },
  { path: routes.article, element: <ArticlePage /> },
  { path: routes.version, element: <ArticlePage /> },
  {
    path: routes.changes,
    element: (
      <LatePage key="changes" {...changes} render={({ ComparisonPage }) => <ComparisonPage />} />
    ),
  },
  {
    path: routes.latestChanges,
    element: (
      <LatePage
        key="latest-changes"
        {...changes}
        render={({ LatestChangesPage }) => <LatestChangesPage />}
      />
    ),
  },
  { path: routes.archive, element: archive },
  { path: routes.outlets, element: archive },
  { path: routes.reporters, element: archive },
  {
    path: routes.library,
    element: <LatePage key="library" {...tools} render={({ LibraryPage }) => <LibraryPage />} />,
  },
  {
    path: routes.search,
    element: <LatePage key="search" {...tools} render={({ SearchPage }) => <SearchPage />} />,
  },
  notFound,
]

/** All pages of the app, in the browser and during prerendering. */
export function Pages({ isMissing }: PagesProps) {
  const { pathname } = useLocation()
  const [opened] = useState(pathname)
  const children = isMissing && pathname === opened ? [notFound] : pages
  return useRoutes([{ element: <Shell />, children }])
}
