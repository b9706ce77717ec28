import { useWordsOf } from '../i18n/interface-language.tsx'
import button from '../ui/button.module.css'
import styles from './library-message.module.css'

/** Rendered in place of a library that cannot be opened: what happened, why, and what to do. */
export function LibraryMessage({ title, text }: { title: string; text: string }) {
  const words = useWordsOf('shelves')
  return (
    <div className={styles.message}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      <button type="button" className={button.solid} onClick={() => location.reload()}>
        {words.reload}
      </button>
    </div>
  )
}
