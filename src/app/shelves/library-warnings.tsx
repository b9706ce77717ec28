import { useWordsOf } from '../i18n/interface-language.tsx'
import type { ReadyLibrary } from '../library/library-state.ts'
import { openLibrary } from '../library/open-library.ts'
import button from '../ui/button.module.css'
import { ImportLibrary } from './import-library.tsx'
import styles from './library-warnings.module.css'

/** Warns that the browser emptied the library, or that some rows cannot be read. */
export function LibraryWarnings({ state }: { state: ReadyLibrary }) {
  const words = useWordsOf('shelves')
  return (
    <>
      {state.wasEvicted && <LossWarning />}
      {state.damagedCount > 0 && <p className={styles.note}>{words.damaged(state.damagedCount)}</p>}
    </>
  )
}

/** Shown until the reader imports a library or dismisses the warning. */
function LossWarning() {
  const words = useWordsOf('shelves')
  const accept = async () => {
    const library = await openLibrary()
    // The focused button disappears together with the warning.
    document.querySelector('h1')?.focus()
    library.acceptLoss()
  }
  return (
    <div className={styles.warning}>
      <h2 className={styles.title}>{words.evicted.title}</h2>
      <p className={styles.text}>{words.evicted.text}</p>
      <div className={styles.actions}>
        <ImportLibrary />
        <button type="button" className={button.framed} onClick={accept}>
          {words.acceptLoss}
        </button>
      </div>
    </div>
  )
}
