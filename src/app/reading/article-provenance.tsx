import type { CaptureMoment } from '../../core/article/provenance.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { findOriginal } from '../../core/publish/find-original.ts'
import { formatInstantDay } from '../../core/time/format-time.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import styles from './article-provenance.module.css'

/** When the page was captured, how sure that is, and a link to the original. */
export function ArticleProvenance({ article }: { article: PublishedArticle }) {
  const { timeWords, words } = useInterfaceLanguage()
  const interfaceText = useInterfaceText()
  const original = findOriginal(article)
  const { captured } = article.provenance
  const [on, around] =
    article.type === 'brief' ? [words.toldOn, words.toldAround] : [words.savedOn, words.savedAround]
  const describeCapture = ({ at, isEstimated }: CaptureMoment) =>
    (isEstimated ? around : on)(formatInstantDay(at, timeWords, { year: true }))
  return (
    <p className={styles.provenance} {...interfaceText}>
      {captured === null ? words.savedUnknown : describeCapture(captured)}
      {original !== null && (
        <>
          {' '}
          <a
            href={original.href}
            rel="noreferrer external"
            className={original.type === 'page' ? styles.source : undefined}
          >
            {original.type === 'page'
              ? words.openOriginal(original.host)
              : words.searchOriginal(original.host)}
          </a>
        </>
      )}
    </p>
  )
}
