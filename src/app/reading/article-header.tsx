import type { ReactNode } from 'react'
import { listTextUnits } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Story } from '../../core/article/story.ts'
import type { Head } from '../../core/publish/head.ts'
import { countReadingMinutes } from '../../core/text/reading-minutes.ts'
import { formatAbsolute, formatMachine } from '../../core/time/format-time.ts'
import type { StatedTime } from '../../core/time/stated-time.ts'
import { PageHeading } from '../arrival/page-heading.tsx'
import { useInterfaceLanguage, useWords } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import { MetaLine } from '../ui/meta-line.tsx'
import styles from './article-header.module.css'

type ArticleHeaderProps = {
  /** The article, or the card that was followed while the article is on its way. */
  story: PublishedArticle | Story
  head: Head
  /** False while the text below is still on its way. */
  isComplete: boolean
  /** What can be done with the article; its place is kept until it is there. */
  tools: ReactNode
}

/** What stands above a text: headline, outlet, time, reading time, names, and the tools. */
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
      <PageHeading head={head} isComplete={isComplete} className={styles.headline}>
        {story.headline}
      </PageHeading>
      <div className={styles.meta}>
        <MetaLine>
          {story.outlet !== null && <b>{story.outlet}</b>}
          <PublicationTime time={story.published} />
          {article !== null && (
            <span {...interfaceText}>
              {words.readingMinutes(
                countReadingMinutes(listTextUnits(article).map(({ text }) => text)),
              )}
            </span>
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
  const { language, words } = useInterfaceLanguage()
  const interfaceText = useInterfaceText()
  if (time === null) return <span {...interfaceText}>{words.timeUnknown}</span>
  return (
    <time dateTime={formatMachine(time) ?? undefined} {...interfaceText}>
      {formatAbsolute(time, language)}
    </time>
  )
}
