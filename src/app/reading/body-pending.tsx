import { useEffect } from 'react'
import { useAnnounce } from '../arrival/announcement.tsx'
import { useWords } from '../i18n/interface-language.tsx'
import styles from './body-pending.module.css'

/** A shorter wait needs no message. The style sheet delays the skeleton by the same time. */
const skeletonAfterMs = 300

/**
 * Rendered while a text is loading: at once the summary of the followed card, if it had one, and after
 * 300 ms a still skeleton, which a fast line never shows.
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
