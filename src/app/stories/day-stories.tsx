import type { DayStory } from '../../core/archive/schema.ts'
import { formatSummary } from '../../core/article/format-summary.ts'
import { TextLanguageContext, useText } from '../i18n/text-language.ts'
import { MarkedText } from '../ui/marked-text.tsx'
import { ClockTime } from './clock-time.tsx'
import styles from './day-stories.module.css'
import { StoryLink } from './story-card.tsx'

/** Articles of a day, by the hour, down as many columns as there is room and stories for. */
export function DayStories({ stories }: { stories: readonly DayStory[] }) {
  const columns = Math.min(stories.length, 3)
  return (
    <div className={styles.room}>
      <ol className={`${styles.stories} ${styles[`columns${columns}`] ?? ''}`}>
        {stories.map((each) => (
          <li key={each.story.slug} className={styles.item}>
            <StoryOfDay {...each} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function StoryOfDay({ story, opening, isLong }: DayStory) {
  const summary = formatSummary(story)
  return (
    <article {...useText(story.language)}>
      <TextLanguageContext value={story.language}>
        <ClockTime story={story} />
        <h2 className={isLong ? styles.long : styles.headline}>
          <StoryLink story={story} />
        </h2>
        {summary !== null && <p className={styles.text}>{summary}</p>}
        {opening.map((paragraph) => (
          <p key={paragraph.text} className={styles.text}>
            <MarkedText {...paragraph} />
          </p>
        ))}
        {story.outlet !== null && <p className={styles.outlet}>{story.outlet}</p>}
      </TextLanguageContext>
    </article>
  )
}
