import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { PublishedFullArticle } from '../../core/article/schema.ts'
import { useAnnounce } from '../arrival/announcement.tsx'
import { useWords, useWordsOf } from '../i18n/interface-language.tsx'
import { LoadFailure } from '../loading/load-document.ts'
import { useLineReturn } from '../loading/use-line-return.ts'
import button from '../ui/button.module.css'
import styles from './capture-comparison.module.css'
import { captureQuery } from './capture-query.ts'
import { CaptureTables } from './capture-tables.tsx'

/** A shorter wait needs no message. The style sheet delays the skeleton by the same time. */
const sayAfterMs = 300

/** Shows the capture beside the article. It is fetched when the reader first opens it. */
export function CaptureComparison({ article }: { article: PublishedFullArticle }) {
  const {
    data: account,
    error,
    refetch,
  } = useQuery(captureQuery(article.slug, article.versionPart))
  const place = useRef<HTMLDivElement>(null)
  const retry = () => {
    // The button disappears with the failure; focus moves to where the lines will be rendered.
    place.current?.focus()
    refetch()
  }
  return (
    <div ref={place} className={styles.comparison} tabIndex={-1}>
      {account !== undefined && <CaptureTables account={account} article={article} />}
      {account === undefined && error === null && <Pending />}
      {account === undefined && error !== null && <Failed error={error} retry={retry} />}
    </div>
  )
}

function Pending() {
  const words = useWordsOf('provenance')
  const announce = useAnnounce()
  useEffect(() => {
    const timer = setTimeout(() => announce(words.loading), sayAfterMs)
    return () => clearTimeout(timer)
  }, [announce, words])
  return (
    <div className={styles.pending}>
      <p className={styles.label}>{words.loading}</p>
      <div className={styles.lines} aria-hidden="true" />
    </div>
  )
}

function Failed({ error, retry }: { error: Error; retry: () => void }) {
  const words = useWordsOf('provenance')
  const general = useWords()
  const failure = error instanceof LoadFailure ? error : new LoadFailure('damaged')
  useLineReturn(failure, retry)
  const isNewer = failure.type === 'newer'
  const { title, text } = { ...general.failures, ...words.failures }[failure.type]
  return (
    <div className={styles.failure} role="alert">
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{text}</p>
      <button
        type="button"
        className={button.solid}
        onClick={() => (isNewer ? location.reload() : retry())}
      >
        {isNewer ? general.reload : general.retry}
      </button>
    </div>
  )
}
