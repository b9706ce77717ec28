import { useEffect, useId, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { useWordsOf } from '../i18n/interface-language.tsx'
import button from '../ui/button.module.css'
import { searchId } from './entry-focus.ts'
import styles from './library-search.module.css'

type LibrarySearchProps = {
  /** `query` is the text of the field; `sought` is the query that the shelves already show. */
  query: string
  sought: string
  foundCount: number
  onChange: (query: string) => void
}

/** One search field for all shelves. A link whose hash is its id focuses it. */
export function LibrarySearch({ query, sought, foundCount, onChange }: LibrarySearchProps) {
  const words = useWordsOf('shelves')
  const field = useRef<HTMLInputElement>(null)
  const hintId = useId()
  const { hash, key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each arrival at the address focuses the field.
  useEffect(() => {
    // Back restores the focus to a link; do not take it away.
    const isReturn = document.activeElement instanceof HTMLAnchorElement
    if (hash === `#${searchId}` && !isReturn) field.current?.focus()
  }, [hash, key])
  return (
    <search className={styles.search}>
      <label htmlFor={searchId} className={styles.label}>
        {words.search}
      </label>
      <input
        ref={field}
        id={searchId}
        type="search"
        className={styles.field}
        autoComplete="off"
        maxLength={200}
        aria-describedby={hintId}
        value={query}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={hintId} role="status" className={styles.result}>
        {sought !== '' && (foundCount === 0 ? words.nothingFound(sought) : words.found(foundCount))}
      </p>
      {sought !== '' && foundCount === 0 && (
        <button
          type="button"
          className={`${button.quiet} ${styles.clear}`}
          onClick={() => {
            onChange('')
            field.current?.focus()
          }}
        >
          {words.clearSearch}
        </button>
      )}
    </search>
  )
}
