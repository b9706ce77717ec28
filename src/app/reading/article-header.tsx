import type { PublishedArticle, Story } from '../../core/article/schema.ts'
import type { Head } from '../../core/publish/head.ts'
import { countReadingMinutes } from '../../core/text/reading-minutes.ts'
import { formatAbsolute, formatMachine } from '../../core/time/format-time.ts'
import { useSpeech } from '../i18n/words-context.tsx'
import { PageHeading } from '../shell/page-heading.tsx'
import styles from './article-header.module.css'

type ArticleHeaderProps = {
  /** The article, or the card that was followed while the article is on its way. */
  story: PublishedArticle | Story
  head: Head
  isComplete: boolean
}

export function ArticleHeader({ story, head, isComplete }: ArticleHeaderProps) {
  const { language, words } = useSpeech()
  return (
    <header className={styles.header}>
      {story.type === 'brief' && (
        <p className={styles.kicker} lang={language}>
          {words.brief}
        </p>
      )}
      <PageHeading head={head} isComplete={isComplete} className={styles.headline}>
        {story.headline}
      </PageHeading>
      <div className={styles.meta}>
        {story.outlet !== null && <b>{story.outlet}</b>}
        {story.published === null ? (
          <span lang={language}>{words.timeUnknown}</span>
        ) : (
          <time dateTime={formatMachine(story.published) ?? undefined} lang={language}>
            {formatAbsolute(story.published, language)}
          </time>
        )}
        {'body' in story && (
          <>
            <span lang={language}>
              {words.readingMinutes(countReadingMinutes(story.body.map(({ text }) => text)))}
            </span>
            {story.reporters.length > 0 && (
              <span lang={language}>{words.by(story.reporters.join(', '))}</span>
            )}
            {story.editors.length > 0 && (
              <span lang={language}>{words.editedBy(story.editors.join(', '))}</span>
            )}
          </>
        )}
      </div>
    </header>
  )
}
