import type { Lead } from '../../core/edition/schema.ts'
import { endAtWord } from '../../core/text/end-at-word.ts'
import { findDir } from '../i18n/text-direction.ts'
import { useSpeech } from '../i18n/words-context.tsx'
import { TimeLabel } from '../time/time-label.tsx'
import { MetaLine } from '../ui/meta-line.tsx'
import styles from './lead-story.module.css'
import { ReadMark } from './read-mark.tsx'
import { StoryLink } from './story-card.tsx'

/** The story that opens the front page, with its first paragraphs where there is room for them. */
export function LeadStory({ lead: { story, opening, readingMinutes } }: { lead: Lead }) {
  const { language, words } = useSpeech()
  const [, ...next] = opening
  return (
    <article
      className={styles.lead}
      lang={story.language === language ? undefined : story.language}
      dir={findDir(story.language)}
    >
      {story.published !== null && (
        <TimeLabel time={story.published}>
          <ReadMark slug={story.slug} />
        </TimeLabel>
      )}
      <h2 className={styles.headline}>
        <StoryLink story={story} />
      </h2>
      {story.summary !== null && (
        <p className={styles.summary}>
          {story.isTruncated ? endAtWord(story.summary) : story.summary}
        </p>
      )}
      <div className={styles.meta}>
        <MetaLine>
          {story.outlet !== null && <b>{story.outlet}</b>}
          {readingMinutes !== null && (
            <span lang={language}>{words.readingMinutes(readingMinutes)}</span>
          )}
        </MetaLine>
      </div>
      {next.length > 0 && (
        <div className={styles.opening}>
          {next.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
    </article>
  )
}
