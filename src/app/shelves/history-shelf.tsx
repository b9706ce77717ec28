import { useId } from 'react'
import type { Visit } from '../../core/library/schema.ts'
import { groupBy } from '../../core/lists/group-by.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { EntryGrid } from './entry-grid.tsx'
import styles from './history-shelf.module.css'
import { LibraryShelf } from './library-shelf.tsx'
import { formatReaderDay, formatReaderInstant } from './reader-time.ts'
import { StoryEntry } from './story-entry.tsx'

type HistoryShelfProps = { visits: readonly Visit[]; isSearch: boolean }

/** The opened stories, grouped by day in the reader's time zone. */
export function HistoryShelf({ visits, isSearch }: HistoryShelfProps) {
  const { timeWords } = useInterfaceLanguage()
  return (
    <LibraryShelf name="visits" rows={visits} isSearch={isSearch}>
      {(rows) =>
        splitByDay(rows, (visit) => formatReaderDay(visit.lastAt, timeWords)).map(
          ([day, ofDay]) => <HistoryDay key={day} day={day} visits={ofDay} />,
        )
      }
    </LibraryShelf>
  )
}

type HistoryDayProps = { day: string; visits: readonly Visit[] }

function HistoryDay({ day, visits }: HistoryDayProps) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a day is a group of its shelf, not a section.
    <div role="group" aria-labelledby={id} className={styles.day}>
      <p id={id} className={styles.name}>
        {day}
      </p>
      <EntryGrid>
        {visits.map((visit) => (
          <StoryEntry
            key={visit.slug}
            story={visit.story}
            label={<ReadAt at={visit.lastAt} />}
            removal={{
              shelf: 'visits',
              id: visit.slug,
              remove: ({ removeVisit }) => removeVisit(visit.slug),
              restore: ({ restoreVisit }) => restoreVisit(visit),
            }}
          />
        ))}
      </EntryGrid>
    </div>
  )
}

/** Shows only hour and minute of a visit, because the heading of the group shows the day. */
function ReadAt({ at }: { at: string }) {
  const instant = formatReaderInstant(at)
  return <time dateTime={instant}>{instant.slice(11, 16)}</time>
}

/** Groups sorted visits by day. */
function splitByDay(
  visits: readonly Visit[],
  dayOf: (visit: Visit) => string,
): (readonly [day: string, visits: readonly Visit[]])[] {
  return [...groupBy(visits, dayOf)]
}
