import { useState } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { nameFile } from '../../core/export/name-file.ts'
import { findSite } from '../arrival/find-site.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { useWording } from '../i18n/use-wording.ts'
import { downloadFile } from '../ui/download-file.ts'
import styles from './article-downloads.module.css'
import { type ArticleFormat, articleFormats, articleWriters } from './write-article.ts'

/** Downloads of an article in each format, and the outcome of the last one. */
export function ArticleDownloads({ article }: { article: PublishedArticle }) {
  const wording = useWording()
  const words = useWordsOf('downloads')
  const [outcome, setOutcome] = useState('')
  const download = async (format: ArticleFormat) => {
    setOutcome(words.writing)
    const { type, write } = articleWriters[format]
    try {
      const content = await write(article, { wording, site: findSite() })
      const name = nameFile(article.slug, format)
      downloadFile({ name, type, content })
      setOutcome(words.begun(name))
    } catch {
      setOutcome(words.failed)
    }
  }
  return (
    <div>
      <ul className={styles.formats}>
        {articleFormats.map((format) => (
          <li key={format}>
            <button type="button" className={styles.format} onClick={() => download(format)}>
              {articleWriters[format].name(words)}{' '}
              <span className={styles.extension}>.{format}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.outcome}>
        {outcome}
      </p>
    </div>
  )
}
