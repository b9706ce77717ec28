import type { Month } from '../../core/archive/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { useText } from '../i18n/text-language.ts'
import { PageLink } from '../ui/page-link.tsx'
import styles from './day-index.module.css'
import { sayDay } from './day-words.ts'

/** The days of a month, each with its number of stories and its first story. */
export function DayIndex({ days }: { days: Month['days'] }) {
  const words = useWordsOf('archive')
  return (
    <ol className={styles.days} aria-label={words.days}>
      {days.map((each) => (
        <DayLine key={each.day} {...each} />
      ))}
    </ol>
  )
}

function DayLine({ day, total, story }: Month['days'][number]) {
  const { timeWords, words } = useInterfaceLanguage()
  const text = useText(story.language)
  return (
    <li className={styles.day}>
      <PageLink to={paths.archive.period(day)} className={styles.name}>
        {sayDay(day, timeWords, { weekday: true })}
      </PageLink>
      <span className={styles.count}>{words.storyCount(total)}</span>
      <PageLink to={paths.article(story.slug)} className={styles.headline} {...text}>
        {story.headline}
      </PageLink>
    </li>
  )
}
