import { ImportLibrary } from './import-library.tsx'
import type { ReadyLibrary } from './library-state.ts'
import styles from './library-warnings.module.css'
import { useLibraryWords } from './use-library-words.ts'

/** What the reader must know about the library: that the browser emptied it, or what cannot be read. */
export function LibraryWarnings({ state }: { state: ReadyLibrary }) {
  const { words } = useLibraryWords()
  return (
    <>
      {state.wasEvicted && (
        <div className={styles.warning}>
          <h2 className={styles.title}>{words.evicted.title}</h2>
          <p className={styles.text}>{words.evicted.text}</p>
          <ImportLibrary />
        </div>
      )}
      {state.damagedCount > 0 && <p className={styles.note}>{words.damaged(state.damagedCount)}</p>}
    </>
  )
}
