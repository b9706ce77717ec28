import { useState } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { listBookImages, sumBytes } from '../../core/export/list-book-images.ts'
import { nameFile } from '../../core/export/name-file.ts'
import { findSite } from '../arrival/find-site.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { useWording } from '../i18n/use-wording.ts'
import { offerReload } from '../loading/offer-reload.ts'
import type { Reload } from '../loading/recover-from-deploy.ts'
import { downloadFile } from '../ui/download-file.ts'
import { formatSize } from '../ui/format-size.ts'
import styles from './article-downloads.module.css'
import { ReloadButton } from './reload-button.tsx'
import { type ArticleFormat, articleFormats, articleWriters } from './write-article.ts'

/** An older version has its time in its file name. */
function findFileStem({ slug, ...article }: PublishedArticle): string {
  if (article.type === 'brief' || article.versions === undefined) return slug
  const version = article.versions.find(({ addressPart }) => addressPart === article.versionPart)
  return version === undefined || version.isShown ? slug : `${slug}-${version.addressPart}`
}

/** Downloads of an article in each format, and the outcome of the last one. */
export function ArticleDownloads({ article }: { article: PublishedArticle }) {
  const wording = useWording()
  const words = useWordsOf('downloads')
  const { language } = useInterfaceLanguage()
  const [outcome, setOutcome] = useState('')
  const [reload, setReload] = useState<Reload | null>(null)
  const download = async (format: ArticleFormat) => {
    setOutcome(words.writing)
    setReload(null)
    const { type, write } = articleWriters[format]
    try {
      const { content, missingCount } = await write(article, {
        wording,
        site: findSite(),
        onProgress: (doneCount, count) => setOutcome(words.loadingPictures(doneCount, count)),
      })
      const name = nameFile(findFileStem(article), format)
      downloadFile({ name, type, content })
      setOutcome(words.begun(name, missingCount))
    } catch {
      setOutcome(words.failed)
      setReload(await offerReload())
    }
  }
  const bytes = sumBytes(listBookImages([article]))
  return (
    <div>
      <ul className={styles.formats}>
        {articleFormats.map((format) => (
          <li key={format}>
            <button type="button" className={styles.format} onClick={() => download(format)}>
              {articleWriters[format].name(words)}{' '}
              <span className={styles.extension}>
                .{format}
                {format === 'epub' && bytes > 0 && (
                  <>
                    , <span className={styles.size}>{formatSize(bytes, language)}</span>
                  </>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.outcome}>
        {outcome}
      </p>
      <ReloadButton reload={reload} />
    </div>
  )
}
