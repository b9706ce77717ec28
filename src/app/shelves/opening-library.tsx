import { useEffect, useState } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import styles from './library-message.module.css'

/** Ms before a wait is worth a word. */
const sayAfterMs = 300

/** Stands while the library opens, and says so once that takes a while. */
export function OpeningLibrary() {
  const words = useWordsOf('shelves')
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), sayAfterMs)
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
