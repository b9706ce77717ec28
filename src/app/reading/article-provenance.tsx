import type { PublishedArticle } from '../../core/article/schema.ts'
import { findOriginal, type Original } from '../../core/publish/find-original.ts'
import { formatInstantDay } from '../../core/time/format-time.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import type { LanguageFolder } from '../i18n/language-folder.ts'
import { useInterfaceText } from '../i18n/text-language.ts'
import { WordRoom } from '../ui/word-room.tsx'
import styles from './article-provenance.module.css'

/** Says when the page was captured and how sure that is, and links to the original. */
export function ArticleProvenance({ article }: { article: PublishedArticle }) {
  const original = findOriginal(article)
  // Only the end of a brief can be in the window when the language changes.
  const Words = article.type === 'brief' ? WordRoom : PlainWords
  return (
    <p className={styles.provenance} {...useInterfaceText()}>
      <Words say={(language) => sayCapture(article, language)} />
      {original !== null && (
        <>
          {' '}
          <a
            href={original.href}
            rel="noreferrer external"
            className={original.type === 'page' ? styles.source : undefined}
          >
            <Words say={(language) => sayOriginal(original, language)} />
          </a>
        </>
      )}
    </p>
  )
}

function PlainWords({ say }: { say: (language: LanguageFolder) => string }) {
  return say(useInterfaceLanguage())
}

function sayCapture(article: PublishedArticle, { timeWords, words }: LanguageFolder) {
  const { captured } = article.provenance
  const isListed = article.type === 'brief' && article.knownFrom !== undefined
  if (captured === null) return isListed ? words.saveUnknown : words.pageCaptureUnknown
  const ofBrief = isListed
    ? ([words.savedOn, words.savedAround] as const)
    : ([words.knownFromPageOf, words.knownFromPageAround] as const)
  const [on, around] =
    article.type === 'brief' ? ofBrief : [words.pageCapturedOn, words.pageCapturedAround]
  const say = captured.isEstimated ? around : on
  return say(formatInstantDay(captured.at, timeWords, { year: true }))
}

function sayOriginal({ type, host }: Original, { words }: LanguageFolder) {
  return type === 'page' ? words.openOriginal(host) : words.searchOriginal(host)
}
