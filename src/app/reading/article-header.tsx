import type { ReactNode } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Story } from '../../core/article/story.ts'
import type { Head } from '../../core/publish/head.ts'
import { formatAbsolute, formatMachine } from '../../core/time/format-time.ts'
import type { StatedTime } from '../../core/time/stated-time.ts'
import { PageHeading } from '../arrival/page-heading.tsx'
import { useInterfaceLanguage, useWords } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import { MetaLine } from '../ui/meta-line.tsx'
import styles from './article-header.module.css'

type ArticleHeaderProps = {
  /** The article, or the followed card while the article is loading. */
  story: PublishedArticle | Story
  head: Head
  /** False while the text below is loading. */
  isComplete: boolean
  /** The article's tools; their space is reserved until they are rendered. */
  tools: ReactNode
}

/** Renders above a text: section, headline, deck, outlet, times, reading time, names, and the tools. */
export function ArticleHeader({ story, head, isComplete, tools }: ArticleHeaderProps) {
  const words = useWords()
  const interfaceText = useInterfaceText()
  const article = 'body' in story ? story : null
  return (
    <header className={styles.header}>
      {story.type === 'brief' && (
        <p className={styles.kicker} {...interfaceText}>
          {words.brief}
        </p>
      )}
      {article !== null && article.section !== null && (
        <p className={styles.kicker}>{article.section}</p>
      )}
      <PageHeading head={head} isComplete={isComplete} className={styles.headline}>
        {story.headline}
      </PageHeading>
      {article !== null && article.deck !== null && <p className={styles.deck}>{article.deck}</p>}
      <div className={styles.meta}>
        <MetaLine>
          {story.outlet !== null && <b>{story.outlet}</b>}
          <PublicationTime time={story.published} />
          {article !== null && article.updated !== null && <UpdateTime time={article.updated} />}
          {article?.readingMinutes !== undefined && (
            <span {...interfaceText}>{words.readingMinutes(article.readingMinutes)}</span>
          )}
          {article !== null && article.reporters.length > 0 && (
            <span {...interfaceText}>{words.by(article.reporters.join(', '))}</span>
          )}
          {article !== null && article.editors.length > 0 && (
            <span {...interfaceText}>{words.editedBy(article.editors.join(', '))}</span>
          )}
        </MetaLine>
        <div className={styles.tools}>{tools}</div>
      </div>
    </header>
  )
}

function PublicationTime({ time }: { time: StatedTime | null }) {
  const { timeWords, words } = useInterfaceLanguage()
  const interfaceText = useInterfaceText()
  if (time === null) return <span {...interfaceText}>{words.timeUnknown}</span>
  return (
    <time dateTime={formatMachine(time) ?? undefined} {...interfaceText}>
      {formatAbsolute(time, timeWords)}
    </time>
  )
}

function UpdateTime({ time }: { time: StatedTime }) {
  const { timeWords, words } = useInterfaceLanguage()
  return (
    <time dateTime={formatMachine(time) ?? undefined} {...useInterfaceText()}>
      {words.updated(formatAbsolute(time, timeWords))}
    </time>
  )
}
