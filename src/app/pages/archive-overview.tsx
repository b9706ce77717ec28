import { useState } from 'react'
import type { Overview, YearCounts } from '../../core/archive/schema.ts'
import { formatCount } from '../../core/language/format-number.ts'
import { paths } from '../../core/publish/paths.ts'
import { formatInstantDay } from '../../core/time/format-time.ts'
import { sayDay, sayMonth } from '../archive/day-words.ts'
import { MonthCalendar } from '../archive/month-calendar.tsx'
import { OutletBars } from '../archive/outlet-bars.tsx'
import { SameDays } from '../archive/same-days.tsx'
import { WeightLegend } from '../archive/weight-legend.tsx'
import { YearBars } from '../archive/year-bars.tsx'
import { PageHeading } from '../arrival/page-heading.tsx'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { PageLink } from '../ui/page-link.tsx'
import styles from './archive-overview.module.css'

/** The archive's first page, or the page of a year: years as bars, and the months of one as calendars. */
export function ArchiveOverview({ overview, path }: { overview: Overview; path: string }) {
  const { language, words: pageWords, timeWords } = useInterfaceLanguage()
  const words = useWordsOf('archive')
  const { captured, total, outlets, since, years, year, undated, largest, sameDay } = overview
  const isFront = path === paths.archive.front
  const title = isFront || year === null ? words.title : words.titleOf(year.year)
  const head = {
    title: `${title} – ${pageWords.siteName}`,
    description:
      isFront || year === null
        ? words.description(total)
        : words.yearDescription(year.year, year.total),
    path,
    language,
  }
  const sinceDay = since === null ? null : sayDay(since, timeWords, { year: true })
  const lastCapture =
    captured && words.lastCapture(formatInstantDay(captured.at, timeWords, { year: true }))
  return (
    <div lang={language}>
      <header className={styles.header}>
        <PageHeading head={head} className={styles.title}>
          {title}
        </PageHeading>
        <p className={styles.summary}>
          {[words.summary(total, outlets, sinceDay), lastCapture].filter(Boolean).join(' ')}
        </p>
      </header>
      {years.length > 1 && <YearBars years={years} chosen={year?.year ?? null} />}
      {year !== null && <Year key={year.year} year={year} />}
      {sameDay.length > 0 && captured !== null && (
        <SameDays days={sameDay} today={captured.at.slice(0, 10)} />
      )}
      {largest.length > 1 && <OutletBars outlets={largest} />}
      {undated > 0 && (
        <p className={styles.undated}>
          <PageLink to={paths.archive.undated}>{words.undatedLine(undated)}</PageLink>
        </p>
      )}
    </div>
  )
}

function Year({ year: { year, total, months } }: { year: YearCounts }) {
  const words = useWordsOf('archive')
  const counts = new Map(months.map((each) => [each.month, each]))
  const days = months.flatMap((each) => each.counts.filter((count) => count > 0)).length
  const [reached, setReached] = useState(findLastDay(months))
  const id = `tahun-${year}`
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.sectionHead}>
        <h2 id={id} className={styles.year}>
          {year}
        </h2>
        <p className={styles.line}>{words.yearLine(total, days)}</p>
        <WeightLegend />
      </header>
      <div className={styles.months}>
        {listMonths(months).map((month) => {
          const found = counts.get(month)
          return (
            <MonthCalendar
              key={month}
              month={month}
              counts={found?.counts ?? []}
              onReach={setReached}
            >
              <MonthName month={month} total={found?.total ?? 0} />
            </MonthCalendar>
          )
        })}
      </div>
      {reached !== null && <ReachedDay day={reached} counts={counts} />}
    </section>
  )
}

function MonthName({ month, total }: { month: string; total: number }) {
  const { language, timeWords } = useInterfaceLanguage()
  const words = useWordsOf('archive')
  const name = sayMonth(month, timeWords)
  return (
    <div className={styles.month}>
      <h3 className={styles.monthName}>
        {total === 0 ? name : <PageLink to={paths.archive.period(month)}>{name}</PageLink>}
      </h3>
      <span className={styles.line}>
        {total === 0 ? words.monthEmpty : formatCount(total, language)}
      </span>
    </div>
  )
}

type ReachedDayProps = { day: string; counts: ReadonlyMap<string, YearCounts['months'][number]> }

/** Says the day under the pointer or the focus in words. */
function ReachedDay({ day, counts }: ReachedDayProps) {
  const { timeWords, words: pageWords } = useInterfaceLanguage()
  const words = useWordsOf('archive')
  const stories = counts.get(day.slice(0, 7))?.counts[Number(day.slice(8)) - 1] ?? 0
  return (
    <p className={styles.reached}>
      <b>{sayDay(day, timeWords, { weekday: true, year: true })}</b>
      <span>{pageWords.storyCount(stories)}</span>
      <PageLink to={paths.archive.period(day)}>{words.readDay}</PageLink>
    </p>
  )
}

/** Lists the months from the first to the last with stories. */
function listMonths(months: YearCounts['months']): string[] {
  const [first, last] = [months[0]?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined) return []
  const from = Number(first.slice(5))
  return Array.from({ length: Number(last.slice(5)) - from + 1 }, (_, index) => {
    return `${first.slice(0, 4)}-${String(from + index).padStart(2, '0')}`
  })
}

function findLastDay(months: YearCounts['months']): string | null {
  const last = months.at(-1)
  if (last === undefined) return null
  const index = last.counts.findLastIndex((count) => count > 0)
  return `${last.month}-${String(index + 1).padStart(2, '0')}`
}
