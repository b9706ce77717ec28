import { useWords } from '../i18n/words-context.tsx'
import styles from './body-pending.module.css'

/** A still skeleton in place of a text on its way. It shows after 300 ms, so a quick line sees none. */
export function BodyPending() {
  const words = useWords()
  return (
    <div className={styles.pending}>
      <p role="status" className={styles.label}>
        {words.loading}
      </p>
      {['a', 'b', 'c', 'd'].map((paragraph) => (
        <div key={paragraph} className={styles.paragraph} aria-hidden="true" />
      ))}
    </div>
  )
}
