import { type ReactNode, useEffect, useId, useState } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import button from '../ui/button.module.css'
import { findEntryAt } from './entry-focus.ts'
import styles from './library-shelf.module.css'
import type { ShelfName } from './list-entries.ts'

type LibraryShelfProps<Row> = {
  name: ShelfName
  rows: readonly Row[]
  /** While searching, a shelf without rows is hidden. */
  isSearch: boolean
  /** Rendered under the heading, when there are rows. */
  action?: ReactNode
  /** Renders the rows that are shown. */
  children: (rows: readonly Row[]) => ReactNode
}

/** Enough entries for several screens, and few enough to render at once on a slow phone. */
const step = 50

/** One kind of entry with heading and count. A long shelf is rendered in steps. */
export function LibraryShelf<Row>({
  name,
  rows,
  isSearch,
  action,
  children,
}: LibraryShelfProps<Row>) {
  const words = useWordsOf('shelves')
  const id = useId()
  const [limit, setLimit] = useState(step)
  useEffect(() => {
    // The pressed button has moved or disappeared; focus continues at the first new entry.
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
        {rows.length > 0 && (
          <>
            <p className={styles.count}>{rows.length}</p>
            {action}
          </>
        )}
      </header>
      <div className={styles.rows}>
        {rows.length === 0 ? (
          <p className={styles.empty}>{empty}</p>
        ) : (
          children(rows.slice(0, limit))
        )}
        {rows.length > limit && (
          <button
            type="button"
            className={`${button.quiet} ${styles.more}`}
            onClick={() => setLimit(limit + step)}
          >
            {words.more(rows.length - limit)}
          </button>
        )}
      </div>
    </section>
  )
}
