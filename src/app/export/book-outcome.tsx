import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Language } from '../../core/language/languages.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import type { PartWords } from '../i18n/language-folder.ts'
import button from '../ui/button.module.css'
import { formatSize } from '../ui/format-size.ts'
import styles from './export-selection.module.css'
import { ReloadButton } from './reload-button.tsx'
import type { BookProgress } from './use-selection-export.ts'

type BookOutcomeProps = {
  progress: BookProgress
  /** Is called when the reader accepts that stories are missing. */
  onOffer: (articles: readonly PublishedArticle[]) => void
  onMake: (articles: readonly PublishedArticle[], hasPictures: boolean) => void
}

/** The progress of a book; what is missing or large, and what the reader can do about it. */
export function BookOutcome({ progress, onOffer, onMake }: BookOutcomeProps) {
  const words = useWordsOf('downloads')
  const { language } = useInterfaceLanguage()
  return (
    <>
      <p role="status" className={styles.outcome}>
        {formatProgress(progress, words, language)}
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
          <button
            type="button"
            className={button.framed}
            onClick={() => onOffer(progress.articles)}
          >
            {words.makeWithout(progress.articles.length)}
          </button>
        </>
      )}
      {progress.type === 'pictured' && (
        <p className={styles.choices}>
          {[true, false].map((hasPictures) => (
            <button
              key={String(hasPictures)}
              type="button"
              className={button.framed}
              onClick={() => onMake(progress.articles, hasPictures)}
            >
              {hasPictures ? words.makeWithPictures : words.makeWithoutPictures}
            </button>
          ))}
        </p>
      )}
      <ReloadButton reload={progress.type === 'failed' ? progress.reload : null} />
    </>
  )
}

function formatProgress(
  progress: BookProgress,
  words: PartWords['downloads'],
  language: Language,
): string {
  switch (progress.type) {
    case 'idle':
      return ''
    case 'loading':
      return words.loading(progress.doneCount, progress.count)
    case 'missing':
      return progress.articles.length === 0
        ? words.nothingLoaded
        : words.missing(progress.missing.length)
    case 'pictured': {
      const { count, bytes } = progress
      return words.pictured(count, bytes === 0 ? null : formatSize(bytes, language))
    }
    case 'loading-pictures':
      return words.loadingPictures(progress.doneCount, progress.count)
    case 'begun':
      return words.begun(progress.name, progress.missingCount)
    case 'failed':
      return words.failed
  }
}
