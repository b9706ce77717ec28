import { Route, Routes } from 'react-router'
import { routes } from '../core/publish/paths.ts'
import { ArchivePage } from './pages/archive-page.tsx'
import { ArticlePage } from './pages/article-page.tsx'
import { FrontPage } from './pages/front-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { Shell } from './shell/shell.tsx'

/** Every page of the reader, in the browser and while prerendering. */
export function Pages() {
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
