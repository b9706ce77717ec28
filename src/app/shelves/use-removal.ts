import { useWordsOf } from '../i18n/interface-language.tsx'
import type { Library, Outcome } from '../library/library.ts'
import { openLibrary } from '../library/open-library.ts'
import { useNotify } from '../notices/notice.tsx'
import { findEntry, listPlacesAfter } from './entry-focus.ts'
import type { ShelfName } from './list-entries.ts'

/** How to remove an entry from the library, and how to restore it. */
export type Removal = {
  shelf: ShelfName
  /** The key of the entry's row. */
  id: string
  remove: (library: Library) => Promise<Outcome>
  restore: (library: Library) => Promise<Outcome>
}

/**
 * Returns a function that removes an entry and focuses the next one. Its notice offers to restore the
 * entry, which then gets the focus back.
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
