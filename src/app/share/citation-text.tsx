import type { PublishedArticle } from '../../core/article/schema.ts'
import type { CitationOptions } from '../../core/citations/citation.ts'
import { listApaPieces } from '../../core/citations/format-apa.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import styles from './citation-text.module.css'
import { type CitationStyle, citationStyleNames, writeCitation } from './write-citation.ts'

type CitationTextProps = {
  style: CitationStyle
  article: PublishedArticle
  options: CitationOptions
}

/** A whole citation: typeset in APA style, or as the source text of a file format. */
export function CitationText({ style, article, options }: CitationTextProps) {
  const words = useWordsOf('share')
  return (
    <section
      className={styles.citation}
      aria-label={`${words.citation}, ${citationStyleNames[style]}`}
    >
      {style === 'apa' ? (
        <p className={styles.apa}>
          {listApaPieces(article, options).map(({ text, isTitle }, index) =>
            isTitle ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one citation never change their order.
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
