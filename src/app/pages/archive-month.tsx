import type { Month } from '../../core/archive/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { isOtherYear } from '../archive/day-foot.tsx'
import { DayIndex } from '../archive/day-index.tsx'
import { sayMonth } from '../archive/day-words.ts'
import { MonthCalendar } from '../archive/month-calendar.tsx'
import { Neighbours } from '../archive/neighbours.tsx'
import { WeightLegend } from '../archive/weight-legend.tsx'
import { PageHeading } from '../arrival/page-heading.tsx'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { PageLink } from '../ui/page-link.tsx'
import styles from './archive-month.module.css'

/** The page of a month: its calendar, and beside it each day with its first story. */
export function ArchiveMonth({ month: data }: { month: Month }) {
  const { language, words: pageWords, timeWords } = useInterfaceLanguage()
  const words = useWordsOf('archive')
  const { month, total, counts, days, earlier, later } = data
  const [year] = month.split('-')
  const name = sayMonth(month, timeWords, { year: true })
  const head = {
    title: `${name} – ${pageWords.siteName}`,
    description: words.monthDescription(name, total),
    path: paths.archive.period(month),
    language,
  }
  const toNeighbour = (neighbour: Month['earlier']) =>
    neighbour === null
      ? null
      : {
          path: paths.archive.period(neighbour.month),
          name: sayMonth(neighbour.month, timeWords, { year: isOtherYear(neighbour.month, month) }),
        }
  return (
    <div lang={language}>
      <Neighbours
        label={words.neighbourMonths}
        earlier={toNeighbour(earlier)}
        later={toNeighbour(later)}
      >
        <PageLink to={paths.archive.period(year ?? '')}>{words.titleOf(year ?? '')}</PageLink>
      </Neighbours>
      <header className={styles.header}>
        <PageHeading head={head} className={styles.title}>
          {name}
        </PageHeading>
        <p className={styles.line}>{words.yearLine(total, days.length)}</p>
      </header>
      <div className={styles.month}>
        <div className={styles.calendar}>
          <MonthCalendar month={month} counts={counts} />
          <WeightLegend />
        </div>
        <DayIndex days={days} />
      </div>
    </div>
  )
}
