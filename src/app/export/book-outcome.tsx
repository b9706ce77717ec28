import type { PublishedArticle } from '../../core/article/schema.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import type { PartWords } from '../i18n/language-folder.ts'
import button from '../ui/button.module.css'
import styles from './export-selection.module.css'
import type { BookProgress } from './use-selection-export.ts'

type BookOutcomeProps = {
  progress: BookProgress
  onMake: (articles: readonly PublishedArticle[]) => void
}

/** The progress of a book; which stories are missing, and what the reader can do about it. */
export function BookOutcome({ progress, onMake }: BookOutcomeProps) {
  const words = useWordsOf('downloads')
  return (
    <>
      <p role="status" className={styles.outcome}>
        {formatProgress(progress, words)}
      </p>
      {progress.type === 'missing' && progress.articles.length > 0 && (
        <>
          <ul className={styles.missing}>
            {progress.missing.map(({ slug, headline, language }) => (
              <li key={slug} lang={language}>
                {headline}
              </li>
            ))}
          </ul>
          <p className={styles.advice}>{words.missingAdvice}</p>
          <button type="button" className={button.framed} onClick={() => onMake(progress.articles)}>
            {words.makeWithout(progress.articles.length)}
          </button>
        </>
      )}
    </>
  )
}

function formatProgress(progress: BookProgress, words: PartWords['downloads']): string {
  switch (progress.type) {
    case 'idle':
      return ''
    case 'loading':
      return words.loading(progress.doneCount, progress.count)
    case 'missing':
      return progress.articles.length === 0
        ? words.nothingLoaded
        : words.missing(progress.missing.length)
    case 'begun':
      return words.begun(progress.name)
    case 'failed':
      return words.failed
  }
}
