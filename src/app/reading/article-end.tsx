import { Link } from 'react-router'
import type { PublishedFullArticle } from '../../core/article/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { useSpeech } from '../i18n/words-context.tsx'
import styles from './article-end.module.css'

/** What closes a full article: where it breaks off, the editor's pick, credits, lines no rule knew. */
export function ArticleEnd({ article }: { article: PublishedFullArticle }) {
  const { language, words } = useSpeech()
  const { editorsPick, agency, unplaced, isPartial } = article
  return (
    <>
      {isPartial && (
        <p className={styles.notice} lang={language}>
          {words.partialNotice}
        </p>
      )}
      {editorsPick !== null && (
        <aside className={styles.pick} aria-label={words.editorsPick}>
          <p className={styles.label} lang={language}>
            {words.editorsPick}
          </p>
          <p className={styles.headline}>
            {editorsPick.slug === undefined ? (
              editorsPick.headline
            ) : (
              <Link to={paths.article(editorsPick.slug)}>{editorsPick.headline}</Link>
            )}
          </p>
        </aside>
      )}
      {agency !== null && <p className={styles.agency}>{agency}</p>}
      {unplaced.length > 0 && (
        <details className={styles.unplaced}>
          <summary lang={language}>{words.unplacedLines}</summary>
          <ul>
            {unplaced.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
