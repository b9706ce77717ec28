import { useQuery } from '@tanstack/react-query'
import type { Edition } from '../../core/edition/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { formatInstantDay } from '../../core/time/format-time.ts'
import { PageHeading } from '../arrival/page-heading.tsx'
import { useInterfaceLanguage, useWords } from '../i18n/interface-language.tsx'
import type { LanguageFolder } from '../i18n/language-folder.ts'
import { editionQuery } from '../loading/queries.ts'
import { BodyPending } from '../reading/body-pending.tsx'
import { LeadStory } from '../stories/lead-story.tsx'
import { MentionedStories } from '../stories/mentioned-stories.tsx'
import { StoryList } from '../stories/story-list.tsx'
import { StorySections } from '../stories/story-sections.tsx'
import { ClockSwitch } from '../time/clock-switch.tsx'
import { ReadingClockOf } from '../time/reading-clock.tsx'
import { InterfaceFact, MetaLine } from '../ui/meta-line.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { WordRoom } from '../ui/word-room.tsx'
import { FailurePage } from './failure-page.tsx'
import styles from './front-page.module.css'
import { MessagePage } from './message-page.tsx'

/** The front page: the lead, the stories beside it, sections by day, and what is only mentioned. */
export function FrontPage() {
  const words = useWords()
  const { data: edition, error, refetch } = useQuery(editionQuery)
  if (error !== null) return <FailurePage error={error} retry={refetch} />
  if (edition === undefined) return <BodyPending />
  if (edition.lead === null) return <MessagePage say={(words) => words.emptyEdition} />

  const { captured, lead, stories, sections, mentioned } = edition
  const beside = stories.slice(0, edition.beside)
  const below = stories.slice(edition.beside)
  return (
    <ReadingClockOf captured={captured}>
      <EditionHeader edition={edition} />
      <div className={styles.top}>
        <LeadStory lead={lead} />
        {beside.length > 0 && (
          <div className={styles.beside}>
            <StoryList
              stories={beside}
              level={2}
              form="column"
              pictures="second"
              shown={lead.picture?.path}
            />
          </div>
        )}
      </div>
      {sections.length > 0 && <StorySections stories={below} sections={sections} />}
      {sections.length === 0 && below.length > 0 && (
        <div className={styles.below}>
          <StoryList stories={below} level={2} form="rows" />
        </div>
      )}
      {mentioned.total > 0 && <MentionedStories mentioned={mentioned} />}
      {edition.hasChanges === true && (
        <PageLink to={paths.latestChanges} className={styles.more}>
          {words.latestChanges}
        </PageLink>
      )}
    </ReadingClockOf>
  )
}

function EditionHeader({
  edition: { captured, lead, stories, total, mentioned },
}: {
  edition: Edition
}) {
  const { language, words } = useInterfaceLanguage()
  const sayTitle = ({ timeWords, words }: LanguageFolder) =>
    captured === null
      ? words.editionUndated
      : words.edition(formatInstantDay(captured.at, timeWords, { weekday: true, year: true }))
  const head = {
    title: `${words.siteName} – ${words.siteDescription}`,
    description: words.sitePromise,
    path: paths.front,
    language,
  }
  return (
    <header className={styles.edition} lang={language}>
      <MetaLine>
        <PageHeading head={head} className={styles.heading}>
          <WordRoom say={sayTitle} />
        </PageHeading>
        <InterfaceFact say={({ words }) => words.storyCount(total - mentioned.total)} />
      </MetaLine>
      <ClockSwitch
        captured={captured}
        stories={lead === null ? stories : [lead.story, ...stories]}
      />
    </header>
  )
}
