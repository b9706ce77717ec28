import { type ReactNode, useEffect, useId, useState } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { findEntryAt } from './entry-focus.ts'
import styles from './library-shelf.module.css'
import type { ShelfName } from './list-entries.ts'

type LibraryShelfProps<Row> = {
  name: ShelfName
  rows: readonly Row[]
  /** While a search is on, a shelf that has nothing to show is not there. */
  isSearch: boolean
  /** Renders the rows that are shown. */
  children: (rows: readonly Row[]) => ReactNode
}

/** Entries that are shown at once, and that each step adds. */
const step = 50

/** One kind of entry under its heading and count. A long shelf is shown in steps. */
export function LibraryShelf<Row>({ name, rows, isSearch, children }: LibraryShelfProps<Row>) {
  const words = useWordsOf('shelves')
  const id = useId()
  const [limit, setLimit] = useState(step)
  useEffect(() => {
    // The button that was pressed has moved down or gone; reading goes on at the first new entry.
    if (limit > step) findEntryAt(name, limit - step)?.focus()
  }, [name, limit])
  if (rows.length === 0 && isSearch) return null
  const { title, empty } = words.shelves[name]
  return (
    <section id={name} className={styles.shelf} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {rows.length > 0 && <p className={styles.count}>{rows.length}</p>}
      </header>
      <div className={styles.rows}>
        {rows.length === 0 ? (
          <p className={styles.empty}>{empty}</p>
        ) : (
          children(rows.slice(0, limit))
        )}
        {rows.length > limit && (
          <button type="button" className={styles.more} onClick={() => setLimit(limit + step)}>
            {words.more(rows.length - limit)}
          </button>
        )}
      </div>
    </section>
  )
}
