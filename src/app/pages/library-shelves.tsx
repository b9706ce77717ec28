import { forgetOpened } from '../offline/forget-opened.ts'
import { OfflineShelf } from '../offline/offline-shelf.tsx'
import { LibraryView } from '../shelves/library-view.tsx'

/** The content of the library's page, once its code has loaded. */
export function LibraryShelves() {
  return (
    <LibraryView loadBookChoice={loadBookChoice} onDeleted={forgetOpened}>
      <OfflineShelf />
    </LibraryView>
  )
}

async function loadBookChoice() {
  const { ExportSelection } = await import('../export/export-selection.tsx')
  return ExportSelection
}
