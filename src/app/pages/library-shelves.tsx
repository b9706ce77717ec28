import { withWords } from '../i18n/spoken-language.ts'
import { forgetOpened } from '../offline/forget-opened.ts'
import { OfflineShelf } from '../offline/offline-shelf.tsx'
import { usePanels } from '../shell/panels.tsx'
import { LibraryView } from '../shelves/library-view.tsx'

/** The content of the library's page, loaded as one chunk. */
export function LibraryShelves() {
  const { listen } = usePanels()
  return (
    <LibraryView
      loadBookChoice={loadBookChoice}
      onDeleted={forgetOpened}
      onListen={(stories) => listen({ type: 'stories', stories })}
    >
      <OfflineShelf />
    </LibraryView>
  )
}

async function loadBookChoice() {
  const panel = import('../export/export-selection.tsx')
  const { ExportSelection } = await withWords(panel, 'downloads', 'exports')
  return ExportSelection
}
