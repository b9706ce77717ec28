import { useWords } from '../i18n/words-context.tsx'
import styles from './body-pending.module.css'

/**
 * What stands in place of a text on its way: its summary at once, where the card that was followed had
 * one, and after 300 ms a still skeleton, so that a quick line sees none.
 */
export function BodyPending({ summary = null }: { summary?: string | null }) {
  const words = useWords()
  return (
    <>
      {summary !== null && <p className={styles.summary}>{summary}</p>}
      <div className={styles.pending}>
        <p role="status" className={styles.label}>
          {words.loading}
        </p>
        {['a', 'b', 'c', 'd'].map((paragraph) => (
          <div key={paragraph} className={styles.paragraph} aria-hidden="true" />
        ))}
      </div>
    </>
  )
}
