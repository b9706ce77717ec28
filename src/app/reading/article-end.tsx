import type { PublishedFullArticle } from '../../core/article/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { useWords } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import { PageLink } from '../ui/page-link.tsx'
import styles from './article-end.module.css'

/** Closes a full article: the notice of a partial text, the editor's pick, credits, and unplaced lines. */
export function ArticleEnd({ article }: { article: PublishedFullArticle }) {
  const words = useWords()
  const interfaceText = useInterfaceText()
  const { editorsPick, agency, unplaced, isPartial, missingParts } = article
  return (
    <>
      {/* A gap says in the text where it is. */}
      {isPartial && missingParts === undefined && (
        <p className={styles.notice} {...interfaceText}>
          {words.partialNotice}
        </p>
      )}
      {editorsPick !== null && (
        <aside className={styles.pick} aria-label={words.editorsPick}>
          <p className={styles.label} {...interfaceText}>
            {words.editorsPick}
          </p>
          <p className={styles.headline}>
            {editorsPick.slug === undefined ? (
              editorsPick.headline
            ) : (
              <PageLink to={paths.article(editorsPick.slug)}>{editorsPick.headline}</PageLink>
            )}
          </p>
        </aside>
      )}
      {agency !== null && <p className={styles.agency}>{agency}</p>}
      {unplaced.length > 0 && (
        <details className={styles.unplaced}>
          <summary {...interfaceText}>{words.unplacedLines}</summary>
          <ul>
            {unplaced.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines never change their order, and may be equal.
              <li key={index}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
