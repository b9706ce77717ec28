import { useState } from 'react'
import { type RouteObject, useLocation, useRoutes } from 'react-router-dom'
import { routes } from '../core/publish/paths.ts'
import { ArchivePage } from './pages/archive-page.tsx'
import { ArticlePage } from './pages/article-page.tsx'
import { FrontPage } from './pages/front-page.tsx'
import { LatePage } from './pages/late-page.tsx'
import { LibraryPage } from './pages/library-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { SearchPage } from './pages/search-page.tsx'
import { Shell } from './shell/shell.tsx'

type PagesProps = {
  /** Whether the host had no page at the opened address. */
  isMissing: boolean
}

const notFound: RouteObject = { path: '*', element: <NotFoundPage /> }

const pages: RouteObject[] = [
  { path: routes.front, element: <FrontPage /> },
  { path: routes.article, element: <ArticlePage /> },
  { path: routes.version, element: <ArticlePage /> },
  { path: routes.changes, element: <LatePage name="ComparisonPage" /> },
  { path: routes.latestChanges, element: <LatePage name="LatestChangesPage" /> },
  { path: routes.archive, element: <ArchivePage /> },
  { path: routes.library, element: <LibraryPage /> },
  { path: routes.search, element: <SearchPage /> },
  notFound,
]

/** All pages of the app, in the browser and during prerendering. */
export function Pages({ isMissing }: PagesProps) {
  const { pathname } = useLocation()
  const [opened] = useState(pathname)
  const children = isMissing && pathname === opened ? [notFound] : pages
  return useRoutes([{ element: <Shell />, children }])
}
