import { formatSummary } from '../../core/article/format-summary.ts'
import type { Lead } from '../../core/edition/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { TextLanguageContext, useInterfaceText, useText } from '../i18n/text-language.ts'
import { PageLink } from '../ui/page-link.tsx'
import { ClockTime } from './clock-time.tsx'
import styles from './day-lead.module.css'
import { LeadFacts, LeadOpening } from './lead-parts.tsx'
import { StoryLink } from './story-card.tsx'

/** The lead of a day's page: on a wide screen its opening paragraphs run through four columns. */
export function DayLead({ lead }: { lead: Lead }) {
  const { story, opening, readingMinutes } = lead
  const summary = formatSummary(story)
  return (
    <article className={styles.lead} {...useText(story.language)}>
      <TextLanguageContext value={story.language}>
        <div className={styles.head}>
          <ClockTime story={story} />
          <h2 className={styles.headline}>
            <StoryLink story={story} />
          </h2>
          <LeadFacts story={story} readingMinutes={readingMinutes} />
        </div>
        {summary !== null && <p className={styles.summary}>{summary}</p>}
        {opening.length > 0 && (
          <div className={styles.opening}>
            <LeadOpening opening={opening} />
            <ReadOn slug={story.slug} />
          </div>
        )}
      </TextLanguageContext>
    </article>
  )
}

/** A second link to the story, at the end of its opening; for the keyboard the headline is the only one. */
function ReadOn({ slug }: { slug: string }) {
  const words = useWordsOf('archive')
  return (
    <PageLink
      to={paths.article(slug)}
      className={styles.more}
      aria-hidden="true"
      tabIndex={-1}
      {...useInterfaceText()}
    >
      {words.more}
    </PageLink>
  )
}
