import { type ReactNode, useEffect, useRef } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import button from '../ui/button.module.css'
import styles from './found-list.module.css'
import type { FoundStories, SearchExtent } from './search-archive.ts'
import { storiesPerStep } from './use-search-address.ts'

type FoundListProps = {
  found: FoundStories
  extent: SearchExtent
  /** Requests more of the same answer. */
  onExtend: (change: Partial<SearchExtent>) => void
  children: ReactNode
}

/** The found stories, shown in steps; after the last one, the search continues in older volumes. */
export function FoundList({ found, extent, onExtend, children }: FoundListProps) {
  const words = useWordsOf('search')
  const list = useRef<HTMLDivElement>(null)
  const next = useRef<number | null>(null)
  const { stories, count, olderCount } = found
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer may be the one that was requested.
  useEffect(() => {
    // The pressed button has moved or disappeared; focus continues at the first new story.
    if (next.current === null) return
    const link = list.current?.querySelectorAll('a')[next.current]
    if (link !== undefined || document.activeElement === document.body) {
      const place = link ?? list.current
      place?.focus()
    }
    next.current = null
  }, [found])
  const extend = (change: Partial<SearchExtent>) => {
    next.current = stories.length
    onExtend(change)
  }
  return (
    <>
      <div ref={list} tabIndex={-1} className={styles.list}>
        {children}
      </div>
      {count > stories.length && (
        <button
          type="button"
          className={`${button.framed} ${styles.more}`}
          onClick={() => extend({ shown: extent.shown + storiesPerStep })}
        >
          {words.more(count - stories.length)}
        </button>
      )}
      {count <= stories.length && olderCount > 0 && (
        <button
          type="button"
          className={`${button.framed} ${styles.more}`}
          onClick={() => extend({ depth: extent.depth + 1, shown: extent.shown + storiesPerStep })}
        >
          {words.older(olderCount)}
        </button>
      )}
    </>
  )
}
