import { formatSummary } from '../../core/article/format-summary.ts'
import type { Story } from '../../core/article/story.ts'
import { splitSentences } from '../../core/text/sentences.ts'
import { TextLanguageContext, useText } from '../i18n/text-language.ts'
import styles from './brief-lines.module.css'
import { ClockTime } from './clock-time.tsx'
import { StoryLink } from './story-card.tsx'

/** Stories known only in brief, each run in: time, headline, one sentence, outlet. */
export function BriefLines({ stories }: { stories: readonly Story[] }) {
  return (
    <ol className={styles.briefs}>
      {stories.map((story) => (
        <li key={story.slug} className={styles.brief}>
          <BriefLine story={story} />
        </li>
      ))}
    </ol>
  )
}

function BriefLine({ story }: { story: Story }) {
  const [sentence] = splitSentences(formatSummary(story) ?? '')
  return (
    <p className={styles.line} {...useText(story.language)}>
      <TextLanguageContext value={story.language}>
        <ClockTime story={story} />{' '}
        <b className={styles.headline}>
          <StoryLink story={story} />
        </b>{' '}
        {sentence} {story.outlet !== null && <span className={styles.outlet}>{story.outlet}</span>}
      </TextLanguageContext>
    </p>
  )
}
