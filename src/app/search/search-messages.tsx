import { useQuery } from '@tanstack/react-query'
import type { FailureType } from '../load-document.ts'
import styles from './search-messages.module.css'
import { searchEntryQuery } from './search-queries.ts'
import { useSearchWords } from './use-search-words.ts'

/** Before anything is asked for: what a search looks at. It has the index opened while the reader types. */
export function SearchIntro() {
  const words = useSearchWords()
  const { data: entry } = useQuery(searchEntryQuery)
  return (
    <div className={styles.message}>
      <p>{words.intro}</p>
      <p>{words.roots}</p>
      {entry !== undefined && <p>{words.total(entry.total)}</p>}
    </div>
  )
}

/** What a reader may try whose words are in no story. */
export function SearchAdvice() {
  const words = useSearchWords()
  return (
    <ul className={styles.message}>
      {words.advice.map((advice) => (
        <li key={advice}>{advice}</li>
      ))}
    </ul>
  )
}

/** Why a search came to nothing that is no answer. */
export function SearchFailure({ reason, retry }: { reason: FailureType; retry: () => void }) {
  const words = useSearchWords()
  return (
    <div className={styles.message}>
      <p>{words.failures[reason].text}</p>
      <button type="button" className={styles.button} onClick={() => retry()}>
        {words.retry}
      </button>
    </div>
  )
}
