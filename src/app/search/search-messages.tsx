import { useWords, useWordsOf } from '../i18n/interface-language.tsx'
import type { LoadFailure } from '../loading/load-document.ts'
import { useLineReturn } from '../loading/use-line-return.ts'
import button from '../ui/button.module.css'
import styles from './search-messages.module.css'

/** Shown before the first query: what a search covers. */
export function SearchIntro() {
  const words = useWordsOf('search')
  return (
    <div className={styles.message}>
      <p>{words.intro}</p>
      <p>{words.roots}</p>
    </div>
  )
}

/** Shown when no story matches: what to try. */
export function SearchAdvice() {
  const words = useWordsOf('search')
  return (
    <ul className={styles.message}>
      {words.advice.map((advice) => (
        <li key={advice}>{advice}</li>
      ))}
    </ul>
  )
}

/** Shown when the search failed: why, and a button to retry. */
export function SearchFailure({ failure, retry }: { failure: LoadFailure; retry: () => void }) {
  const words = useWordsOf('search')
  const { failures, reload } = useWords()
  useLineReturn(failure, retry)
  const isNewer = failure.type === 'newer'
  return (
    <div className={styles.message}>
      <p>{{ ...failures, ...words.failures }[failure.type].text}</p>
      <button
        type="button"
        className={`${button.framed} ${styles.button}`}
        onClick={() => (isNewer ? location.reload() : retry())}
      >
        {isNewer ? reload : words.retry}
      </button>
    </div>
  )
}
