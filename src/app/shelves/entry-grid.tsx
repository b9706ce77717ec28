import type { ReactNode } from 'react'
import styles from './entry-grid.module.css'

/** Lays out entries in columns where the window is wide enough. */
export function EntryGrid({ children }: { children: ReactNode }) {
  return (
    <div className={styles.clip}>
      <ol className={styles.grid}>{children}</ol>
    </div>
  )
}
