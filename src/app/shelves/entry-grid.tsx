import type { ReactNode } from 'react'
import styles from './entry-grid.module.css'

/** Entries beside each other where the window is wide enough. */
export function EntryGrid({ children }: { children: ReactNode }) {
  return (
    <div className={styles.clip}>
      <ol className={styles.grid}>{children}</ol>
    </div>
  )
}
