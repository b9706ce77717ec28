import { useEffect } from 'react'
import { useAnnounce } from '../arrival/arrival.tsx'
import { useWords } from '../i18n/interface-language.tsx'
import styles from './body-pending.module.css'

/** Ms after which a wait is worth a word; the style sheet shows the skeleton after as many. */
const skeletonAfterMs = 300

/**
 * What stands in place of a text on its way: its summary at once, where the card that was followed had
 * one, and after 300 ms a still skeleton, so that a quick line sees none.
 */
export function BodyPending({ summary = null }: { summary?: string | null }) {
  const words = useWords()
  const announce = useAnnounce()
  useEffect(() => {
    const timer = setTimeout(() => announce(words.loading), skeletonAfterMs)
    return () => clearTimeout(timer)
  }, [announce, words])
  return (
    <>
      {summary !== null && <p className={styles.summary}>{summary}</p>}
      <div className={styles.pending}>
        <p className={styles.label}>{words.loading}</p>
        {['a', 'b', 'c', 'd'].map((paragraph) => (
          <div key={paragraph} className={styles.paragraph} aria-hidden="true" />
        ))}
      </div>
    </>
  )
}
