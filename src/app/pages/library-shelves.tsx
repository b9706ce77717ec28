import { LibraryView } from '../library/library-view.tsx'
import { forgetOpened } from '../offline/forget-opened.ts'
import { OfflineShelf } from '../offline/offline-shelf.tsx'

/** What the library's page shows once its code is there. */
export function LibraryShelves() {
  return (
    <LibraryView onDeleted={forgetOpened}>
      <OfflineShelf />
    </LibraryView>
  )
}
