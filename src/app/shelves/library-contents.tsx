import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Story } from '../../core/article/story.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { holdsAnything, holdsReadable, type ReadyLibrary } from '../library/library-state.ts'
import { filterEntries } from './filter-entries.ts'
import { HighlightsShelf } from './highlights-shelf.tsx'
import { HistoryShelf } from './history-shelf.tsx'
import styles from './library-contents.module.css'
import { LibrarySearch } from './library-search.tsx'
import { LibraryTools, type LoadBookChoice } from './library-tools.tsx'
import { LibraryWarnings } from './library-warnings.tsx'
import { countEntries, type Entries, listEntries } from './list-entries.ts'
import { PositionsShelf } from './positions-shelf.tsx'
import { SavedShelf } from './saved-shelf.tsx'
import { TrailsShelf } from './trails-shelf.tsx'

type LibraryContentsProps = {
  state: ReadyLibrary
  loadBookChoice: LoadBookChoice
  onDeleted: () => void
  /** Reads stories aloud, one after the other. */
  onListen: (stories: Story[]) => void
}

/** The shelves of an open library. An empty shelf explains itself, and is hidden while searching. */
export function LibraryContents(props: LibraryContentsProps) {
  const { state, loadBookChoice, onDeleted, onListen } = props
  const words = useWordsOf('shelves')
  const [query, setQuery] = useState('')
  const [isDeleted, setDeleted] = useState(false)
  const lead = useRef<HTMLHeadingElement>(null)
  const all = useMemo(() => listEntries(state), [state])
  const isEmpty = countEntries(all) === 0
  const isHeld = holdsAnything(state)
  if (isDeleted && isHeld) setDeleted(false)
  useEffect(() => {
    // The pressed button was removed together with the library's content.
    if (isDeleted) lead.current?.focus()
  }, [isDeleted])
  const sought = useDeferredValue(isEmpty ? '' : query.trim())
  const shown = useMemo(() => filterEntries(all, sought), [all, sought])
  const unshown = holdsReadable(state) ? words.unshown : words.onlyDamaged
  const message = isDeleted ? words.deleted : isHeld ? unshown : words.empty
  return (
    <>
      <LibraryWarnings state={state} />
      {isEmpty && !state.wasEvicted && (
        <div className={styles.lead}>
          <h2 ref={lead} tabIndex={-1} className={styles.title}>
            {message.title}
          </h2>
          <p className={styles.text}>{message.text}</p>
        </div>
      )}
      {!isEmpty && (
        <LibrarySearch
          query={query}
          onChange={setQuery}
          sought={sought}
          foundCount={countEntries(shown)}
        />
      )}
      <Shelves shown={shown} isSearch={sought !== ''} onListen={onListen} />
      <LibraryTools
        state={state}
        loadBookChoice={loadBookChoice}
        onDeleted={() => {
          onDeleted()
          setDeleted(true)
          setQuery('')
        }}
      />
    </>
  )
}

type ShelvesProps = Pick<LibraryContentsProps, 'onListen'> & { shown: Entries; isSearch: boolean }

/** Memoized: typing into the search field must not wait for the shelves to render. */
const Shelves = memo(({ shown, isSearch, onListen }: ShelvesProps) => (
  <>
    <PositionsShelf positions={shown.positions} isSearch={isSearch} />
    <SavedShelf saved={shown.saved} isSearch={isSearch} onListen={onListen} />
    <HighlightsShelf highlights={shown.highlights} isSearch={isSearch} />
    <TrailsShelf trails={shown.trails} isSearch={isSearch} />
    <HistoryShelf visits={shown.visits} isSearch={isSearch} />
  </>
))
