import type { Day } from '../../core/archive/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { PageLink } from '../ui/page-link.tsx'
import styles from './day-foot.module.css'
import { sayDay, sayMonth } from './day-words.ts'

/** The neighbouring days at the end of a day's page, with its month between them. */
export function DayFoot({ day: { day, earlier, later } }: { day: Day }) {
  const { timeWords, words: pageWords } = useInterfaceLanguage()
  const words = useWordsOf('archive')
  const month = day.slice(0, 7)
  return (
    <div className={styles.foot}>
      {earlier !== null && (
        <p>
          <span className={styles.label}>{words.earlier}</span>
          <PageLink to={paths.archive.period(earlier.day)}>
            {sayDay(earlier.day, timeWords, { weekday: true, year: isOtherYear(earlier.day, day) })}
          </PageLink>
          <span className={styles.note}>{pageWords.storyCount(earlier.total)}</span>
        </p>
      )}
      <p className={styles.month}>
        <span className={styles.label}>{words.thisMonth}</span>
        <PageLink to={paths.archive.period(month)}>
          {sayMonth(month, timeWords, { year: true })}
        </PageLink>
        <span className={styles.note}>{words.toMonth}</span>
      </p>
      {later !== null && (
        <p className={styles.later}>
          <span className={styles.label}>{words.later}</span>
          <PageLink to={paths.archive.period(later.day)}>
            {sayDay(later.day, timeWords, { weekday: true, year: isOtherYear(later.day, day) })}
          </PageLink>
          <span className={styles.note}>{pageWords.storyCount(later.total)}</span>
        </p>
      )}
    </div>
  )
}

/** Whether a day's year has to be said beside another day. */
export function isOtherYear(day: string, other: string): boolean {
  return day.slice(0, 4) !== other.slice(0, 4)
}
