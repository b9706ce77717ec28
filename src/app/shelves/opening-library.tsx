import { useEffect, useState } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import styles from './library-message.module.css'

/** A shorter wait needs no message. */
const sayAfterMs = 300

/** Rendered while the library opens; announces the wait when it takes long. */
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
