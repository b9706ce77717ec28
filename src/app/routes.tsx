import { useState } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { routes } from '../core/publish/paths.ts'
import { ArchivePage } from './pages/archive-page.tsx'
import { ArticlePage } from './pages/article-page.tsx'
import { FrontPage } from './pages/front-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { Shell } from './shell/shell.tsx'

type PagesProps = {
  /** True when the host had no page at the address that was opened. */
  isMissing: boolean
}

/** Every page of the reader, in the browser and while prerendering. */
export function Pages({ isMissing }: PagesProps) {
  const { pathname } = useLocation()
  const [opened] = useState(pathname)
  if (isMissing && pathname === opened) {
    return (
      <Routes>
        <Route element={<Shell />}>
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    )
  }
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route path={routes.front} element={<FrontPage />} />
        <Route path={routes.article} element={<ArticlePage />} />
        <Route path={routes.archive} element={<ArchivePage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  )
}
