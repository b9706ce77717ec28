import { formatSummary } from '../../core/article/format-summary.ts'
import type { Lead } from '../../core/edition/schema.ts'
import { TextLanguageContext, useText } from '../i18n/text-language.ts'
import { LeadFacts, LeadOpening } from './lead-parts.tsx'
import styles from './lead-story.module.css'
import { StoryLink } from './story-card.tsx'
import { StoryPicture } from './story-picture.tsx'
import { StoryTime } from './story-time.tsx'

/** The lead of the front page, with its first paragraphs where there is space for them. */
export function LeadStory({ lead }: { lead: Lead }) {
  const { story, opening, readingMinutes, picture } = lead
  const summary = formatSummary(story)
  // A picture takes the room of the first paragraphs.
  const next = picture === undefined ? opening : []
  return (
    <article className={styles.lead} {...useText(story.language)}>
      <TextLanguageContext value={story.language}>
        {picture !== undefined && <StoryPicture slug={story.slug} file={picture} form="lead" />}
        <StoryTime story={story} />
        <h2 className={styles.headline}>
          <StoryLink story={story} />
        </h2>
        {summary !== null && <p className={styles.summary}>{summary}</p>}
        <div className={styles.meta}>
          <LeadFacts story={story} readingMinutes={readingMinutes} />
        </div>
        {next.length > 0 && (
          <div className={styles.opening}>
            <LeadOpening opening={next} />
          </div>
        )}
      </TextLanguageContext>
    </article>
  )
}
