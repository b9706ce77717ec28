import type { ReactNode } from 'react'
import { findDayWeight } from '../../core/archive/day-weight.ts'
import { layOutMonth } from '../../core/archive/lay-out-month.ts'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { sayDay } from './day-words.ts'
import styles from './month-calendar.module.css'

type MonthCalendarProps = {
  /** Such as `2024-07`. */
  month: string
  /** Number of stories of each day; empty for a month without stories. */
  counts: readonly number[]
  /** Is called with a day that a pointer or the focus reaches. */
  onReach?: ((day: string) => void) | undefined
  /** Rendered above the days. */
  children?: ReactNode
}

/** A month as a calendar. A square links to its day and is the darker, the more stories the day has. */
export function MonthCalendar({ month, counts, onReach, children }: MonthCalendarProps) {
  const words = useWordsOf('archive')
  const { before, days } = layOutMonth(month)
  return (
    <div>
      {children}
      <div className={styles.weekdays} aria-hidden="true">
        {words.weekdayLetters.map((letter, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the days of a week never change their order.
          <span key={index}>{letter}</span>
        ))}
      </div>
      <ol className={`${styles.days} ${styles[`before${before}`] ?? ''}`}>
        {Array.from({ length: days }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the days of a month never change their order.
          <li key={index} className={styles.place}>
            <DayPlace
              day={`${month}-${String(index + 1).padStart(2, '0')}`}
              stories={counts[index] ?? 0}
              onReach={onReach}
            />
          </li>
        ))}
      </ol>
    </div>
  )
}

type DayPlaceProps = { day: string; stories: number; onReach: MonthCalendarProps['onReach'] }

function DayPlace({ day, stories, onReach }: DayPlaceProps) {
  const { timeWords } = useInterfaceLanguage()
  const words = useWordsOf('archive')
  const number = Number(day.slice(8))
  if (stories === 0) return <span className={styles.empty}>{number}</span>
  return (
    <PageLink
      to={paths.archive.period(day)}
      className={`${styles.day} ${styles[`weight${findDayWeight(stories)}`]}`}
      aria-label={words.dayName(sayDay(day, timeWords), stories)}
      {...(onReach !== undefined && {
        onPointerEnter: () => onReach(day),
        onFocus: () => onReach(day),
      })}
    >
      {number}
    </PageLink>
  )
}
