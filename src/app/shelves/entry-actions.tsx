import type { ReactNode } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import styles from './entry-actions.module.css'
import { type Removal, useRemoval } from './use-removal.ts'

type EntryActionsProps = {
  removal: Removal
  /** The words that tell this entry from others. */
  what: string
  /** Further actions of this kind of entry, before its removal. */
  children?: ReactNode
}

/** What can be done with an entry, its removal last. */
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
