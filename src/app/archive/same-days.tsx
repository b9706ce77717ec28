import type { Overview } from '../../core/archive/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { useText } from '../i18n/text-language.ts'
import { PageLink } from '../ui/page-link.tsx'
import { sayDay } from './day-words.ts'
import styles from './same-days.module.css'

type SameDaysProps = {
  /** Days of other years. */
  days: Overview['sameDay']
  /** The day that they share, in its own year. */
  today: string
}

/** This day in other years, each with its first story. */
export function SameDays({ days, today }: SameDaysProps) {
  const { timeWords } = useInterfaceLanguage()
  const words = useWordsOf('archive')
  const id = 'hari-sama'
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {words.sameDay(sayDay(today, timeWords))}
        </h2>
        <p className={styles.note}>{words.sameDayNote}</p>
      </header>
      <ol className={styles.days}>
        {days.map((each) => (
          <SameDay key={each.day} {...each} />
        ))}
      </ol>
    </section>
  )
}

function SameDay({ day, total, story }: Overview['sameDay'][number]) {
  const words = useWordsOf('archive')
  const text = useText(story.language)
  return (
    <li className={styles.day}>
      <span className={styles.year}>{day.slice(0, 4)}</span>
      <h3 className={styles.headline} {...text}>
        <PageLink to={paths.article(story.slug)}>{story.headline}</PageLink>
      </h3>
      <p className={styles.line}>
        {story.outlet !== null && (
          <>
            <b>{story.outlet}</b> ·{' '}
          </>
        )}
        <PageLink to={paths.archive.period(day)}>{words.storiesThatDay(total)}</PageLink>
      </p>
    </li>
  )
}
