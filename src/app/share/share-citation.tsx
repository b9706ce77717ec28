import { useState } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { nameFile } from '../../core/export/name-file.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { useWording } from '../i18n/use-wording.ts'
import button from '../ui/button.module.css'
import { downloadFile } from '../ui/download-file.ts'
import { CitationChoice } from './citation-choice.tsx'
import { CitationText } from './citation-text.tsx'
import styles from './copy-button.module.css'
import { CopyButton } from './copy-button.tsx'
import { formatApaHtml } from './format-apa-html.ts'
import { ShareSection } from './share-section.tsx'
import { type CitationStyle, citationFiles, writeCitation } from './write-citation.ts'

type ShareCitationProps = { article: PublishedArticle; address: string }

/** Cites the article: a citation to read and copy, and a file for a reference manager. */
export function ShareCitation({ article, address }: ShareCitationProps) {
  const words = useWordsOf('share')
  const [style, setStyle] = useState<CitationStyle>('apa')
  const [begun, setBegun] = useState<string | null>(null)
  const options = { wording: useWording(), url: address }
  const text = writeCitation(style, article, options)
  const file = citationFiles[style]
  return (
    <ShareSection title={words.cite}>
      <CitationChoice
        style={style}
        onChange={(next) => {
          setStyle(next)
          setBegun(null)
        }}
      />
      <CitationText style={style} article={article} options={options} />
      <div>
        <CopyButton
          key={text}
          label={words.copyCitation}
          copied={words.citationCopied}
          text={text}
          html={style === 'apa' ? formatApaHtml(article, options) : undefined}
        >
          {file !== null && (
            <button
              type="button"
              className={button.framed}
              onClick={() => {
                const name = nameFile(article.slug, file.extension)
                downloadFile({ name, type: file.type, content: text })
                setBegun(name)
              }}
            >
              {words.downloadCitation(file.extension)}
            </button>
          )}
        </CopyButton>
        <p role="status" className={styles.below}>
          {begun !== null && words.downloadBegun(begun)}
        </p>
      </div>
    </ShareSection>
  )
}
