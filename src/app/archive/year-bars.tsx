import type { Overview } from '../../core/archive/schema.ts'
import { formatCount } from '../../core/language/format-number.ts'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { PageLink } from '../ui/page-link.tsx'
import styles from './year-bars.module.css'

type YearBarsProps = {
  years: Overview['years']
  /** The year whose calendars are shown; null when there is none. */
  chosen: string | null
}

/** All years with stories, each with its number as a bar and in words. */
export function YearBars({ years, chosen }: YearBarsProps) {
  const { language } = useInterfaceLanguage()
  const words = useWordsOf('archive')
  const most = Math.max(...years.map(({ total }) => total))
  const place = years.findIndex(({ year }) => year === chosen)
  return (
    <nav aria-label={words.years}>
      <ol className={styles.years}>
        {years.map(({ year, total }, index) => (
          <li key={year} className={styles.year} data-chosen={index === place ? '' : undefined}>
            <span className={styles.room}>
              <svg
                aria-hidden="true"
                className={styles.bar}
                viewBox="0 0 1 100"
                preserveAspectRatio="none"
              >
                <rect y={100 - barHeight(total, most)} width="1" height={barHeight(total, most)} />
              </svg>
            </span>
            <PageLink
              to={paths.archive.period(year)}
              className={styles.name}
              aria-current={index === place ? 'true' : undefined}
              data-key={findKey(index - place)}
            >
              {year}
            </PageLink>
            <span className={styles.count}>{formatCount(total, language)}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** In percent of the highest bar. A year with few stories keeps a bar that can be seen. */
function barHeight(total: number, most: number): number {
  return Math.max(4, Math.round((100 * total) / most))
}

/** Returns the key of the year before or after the chosen one. */
function findKey(distance: number): string | undefined {
  if (distance === -1) return ','
  return distance === 1 ? '.' : undefined
}
