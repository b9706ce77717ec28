import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router-dom'
import { findArchivePlace } from '../../core/archive/archive-paths.ts'
import { archiveQuery } from '../archive/archive-query.ts'
import { BodyPending } from '../reading/body-pending.tsx'
import { ReadingClockOf } from '../time/reading-clock.tsx'
import { ArchiveCollection } from './archive-collection.tsx'
import { ArchiveDay } from './archive-day.tsx'
import { ArchiveMonth } from './archive-month.tsx'
import { ArchiveNumbered } from './archive-numbered.tsx'
import { ArchiveOverview } from './archive-overview.tsx'
import { ArchiveUndated } from './archive-undated.tsx'
import { FailurePage } from './failure-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** The pages of the archive, loaded as one chunk: years, months, days, outlets, reporters. */
export function ArchivePages() {
  const place = findArchivePlace(useLocation().pathname)
  if (place === null) return <NotFoundPage />
  if (place.type === 'numbered') return <ArchiveNumbered />
  return <ArchiveAt key={place.path} path={place.path} />
}

function ArchiveAt({ path }: { path: string }) {
  const { data, error, refetch } = useQuery(archiveQuery(path))
  if (error !== null) return <FailurePage error={error} retry={refetch} />
  if (data === undefined) return <BodyPending />
  switch (data.type) {
    case 'overview':
      return <ArchiveOverview overview={data} path={path} />
    case 'month':
      return <ArchiveMonth month={data} />
    case 'day':
      return (
        <ReadingClockOf captured={data.captured}>
          <ArchiveDay day={data} path={path} />
        </ReadingClockOf>
      )
    case 'undated':
      return (
        <ReadingClockOf captured={data.captured}>
          <ArchiveUndated undated={data} path={path} />
        </ReadingClockOf>
      )
    case 'collection':
      return (
        <ReadingClockOf captured={data.captured}>
          <ArchiveCollection collection={data} path={path} />
        </ReadingClockOf>
      )
  }
}
