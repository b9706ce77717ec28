import type { PublishedArticle } from '../../core/article/schema.ts'
import type { CitationOptions } from '../../core/citations/citation.ts'
import { listApaPieces } from '../../core/citations/format-apa.ts'
import styles from './citation-text.module.css'
import { useShareWords } from './use-share-words.ts'
import { type CitationStyle, writeCitation } from './write-citation.ts'

type CitationTextProps = {
  style: CitationStyle
  article: PublishedArticle
  options: CitationOptions
}

/** A citation in full: as print sets it, or character by character as a program reads it. */
export function CitationText({ style, article, options }: CitationTextProps) {
  const { words } = useShareWords()
  return (
    <section className={styles.citation} aria-label={`${words.citation}, ${words.styles[style]}`}>
      {style === 'apa' ? (
        <p className={styles.apa}>
          {listApaPieces(article, options).map(({ text, isTitle }, index) =>
            isTitle ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one citation stay in their order.
              <i key={index} lang={article.language}>
                {text}
              </i>
            ) : (
              text
            ),
          )}
        </p>
      ) : (
        <pre className={styles.record}>{writeCitation(style, article, options)}</pre>
      )}
    </section>
  )
}
