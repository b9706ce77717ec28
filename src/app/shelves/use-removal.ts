import { useWordsOf } from '../i18n/interface-language.tsx'
import type { Library, Outcome } from '../library/library.ts'
import { openLibrary } from '../library/open-library.ts'
import { useNotify } from '../notices/notice.tsx'
import { findEntry, listPlacesAfter } from './entry-focus.ts'
import type { ShelfName } from './list-entries.ts'

/** How an entry is taken out of the library, and brought back as it was. */
export type Removal = {
  shelf: ShelfName
  /** Key of its row. */
  id: string
  remove: (library: Library) => Promise<Outcome>
  restore: (library: Library) => Promise<Outcome>
}

/**
 * Removes an entry at the press of its button. The focus goes on to the next entry; a notice can bring
 * the entry back, and the focus to it.
 */
export function useRemoval() {
  const words = useWordsOf('shelves')
  const libraryWords = useWordsOf('library')
  const notify = useNotify()
  return async (button: HTMLElement, { shelf, id, remove, restore }: Removal): Promise<void> => {
    const places = listPlacesAfter(button)
    const library = await openLibrary()
    const outcome = await remove(library)
    if (outcome.type === 'failed') {
      return notify({ text: `${libraryWords.notRemoved} ${libraryWords.failures[outcome.reason]}` })
    }
    places.find((place) => place.isConnected)?.focus()
    const undo = async () => {
      const restored = await restore(library)
      if (restored.type === 'failed') {
        notify({ text: `${libraryWords.notRestored} ${libraryWords.failures[restored.reason]}` })
      }
      findEntry(shelf, id)?.focus()
    }
    notify({ text: words.removed[shelf], action: { label: libraryWords.undo, run: undo } })
  }
}
