import { Fragment, type ReactNode } from 'react'
import type { Beginning } from '../../core/article/beginning.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Story } from '../../core/article/story.ts'
import type { Head } from '../../core/publish/head.ts'
import { paths } from '../../core/publish/paths.ts'
import { formatAbsolute, formatMachine } from '../../core/time/format-time.ts'
import type { StatedTime } from '../../core/time/stated-time.ts'
import { PageHeading } from '../arrival/page-heading.tsx'
import type { InterfaceWords } from '../i18n/id/interface.ts'
import { useInterfaceLanguage, useWords } from '../i18n/interface-language.tsx'
import type { LanguageFolder } from '../i18n/language-folder.ts'
import { useOtherText } from '../i18n/other-language.ts'
import { useInterfaceText } from '../i18n/text-language.ts'
import { InterfaceFact, MetaLine } from '../ui/meta-line.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { WordRoom } from '../ui/word-room.tsx'
import styles from './article-header.module.css'

type ArticleHeaderProps = {
  /** The article; while it is loading, its beginning or the followed card. */
  story: PublishedArticle | Beginning | Story
  head: Head
  /** False while the text below is loading. */
  isComplete: boolean
  /** A fact beside the others, such as that the article has changed. */
  mark?: ReactNode
  /** The article's tools; their space is reserved until they are rendered. */
  tools: ReactNode
}

/** The header of a story: section, headline, deck, outlet, times, reading time, names, and the tools. */
export function ArticleHeader({ story, head, isComplete, mark, tools }: ArticleHeaderProps) {
  const words = useWords()
  const interfaceText = useInterfaceText()
  const article = 'body' in story ? story : null
  const minutes = article?.readingMinutes
  const pages = 'namePages' in story ? story.namePages : undefined
  return (
    <header className={styles.header}>
      {story.type === 'brief' && (
        <p className={styles.kicker} {...interfaceText}>
          {story.knownFrom === 'addresses' ? words.savedAddress : words.brief}
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
          {story.outlet !== null && (
            <b>
              <Name name={story.outlet} slug={pages?.outlet} toPath={paths.outlet} />
            </b>
          )}
          {story.published === null ? (
            <InterfaceFact say={({ words }) => words.timeUnknown} />
          ) : (
            <InterfaceTime time={story.published} say={(text) => text} />
          )}
          {article !== null && article.updated !== null && (
            <InterfaceTime time={article.updated} say={(text, words) => words.updated(text)} />
          )}
          {minutes !== undefined && (
            <InterfaceFact say={({ words }) => words.readingMinutes(minutes)} />
          )}
          {article !== null && article.reporters.length > 0 && (
            <span>
              <span {...interfaceText}>
                <WordRoom say={({ words }) => words.by} />
              </span>
              {article.reporters.map((name, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the names of an article never change their order.
                <Fragment key={index}>
                  {index === 0 ? ' ' : ', '}
                  <Name name={name} slug={pages?.reporters?.[index]} toPath={paths.reporter} />
                </Fragment>
              ))}
            </span>
          )}
          {article !== null && article.editors.length > 0 && (
            <InterfaceFact say={({ words }) => words.editedBy(article.editors.join(', '))} />
          )}
          {mark}
        </MetaLine>
        <div className={styles.tools}>{tools}</div>
      </div>
    </header>
  )
}

type NameProps = {
  name: string
  /** Of the page with its stories; null or undefined when there is none. */
  slug: string | null | undefined
  toPath: (slug: string) => string
}

/** The name of an outlet or a reporter, as a link to the page with its stories. */
function Name({ name, slug, toPath }: NameProps) {
  if (slug === null || slug === undefined) return name
  return (
    <PageLink to={toPath(slug)} className={styles.name}>
      {name}
    </PageLink>
  )
}

type InterfaceTimeProps = {
  time: StatedTime
  /** Returns a sentence with the formatted time. */
  say: (text: string, words: InterfaceWords) => string
}

/** An absolute time; its weekday is abbreviated if the other language would be shorter. */
function InterfaceTime({ time, say }: InterfaceTimeProps) {
  const sayTime = ({ timeWords, words }: LanguageFolder) =>
    say(formatAbsolute(time, timeWords, 'short'), words)
  const language = useInterfaceLanguage()
  return (
    <time
      dateTime={formatMachine(time) ?? undefined}
      {...useInterfaceText()}
      {...useOtherText(sayTime)}
    >
      {sayTime(language)}
    </time>
  )
}
