import { useEffect, useState } from 'react'
import styles from './library-message.module.css'
import { useLibraryWords } from './use-library-words.ts'

/** Ms before a wait is worth a word. */
const noticeable = 300

/** Stands while the library opens, and says so once that takes a while. */
export function OpeningLibrary() {
  const { words } = useLibraryWords()
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), noticeable)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.message}>
      <p role="status" className={styles.opening}>
        {isSlow && words.opening}
      </p>
    </div>
  )
}
