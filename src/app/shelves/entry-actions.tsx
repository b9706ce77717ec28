import type { ReactNode } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import styles from './entry-actions.module.css'
import { type Removal, useRemoval } from './use-removal.ts'

type EntryActionsProps = {
  removal: Removal
  /** Names this entry for a screen reader, so that its buttons differ from those of other entries. */
  what: string
  /** Rendered before the button that removes the entry. */
  children?: ReactNode
}

/** The buttons of an entry; the one that removes it is last. */
export function EntryActions({ removal, what, children }: EntryActionsProps) {
  const words = useWordsOf('shelves')
  const removeEntry = useRemoval()
  return (
    <div className={styles.actions}>
      {children}
      <button
        type="button"
        data-remove
        aria-label={words.removeOf[removal.shelf](what)}
        onClick={(event) => removeEntry(event.currentTarget, removal)}
      >
        {words.remove}
      </button>
    </div>
  )
}
