import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { archiveQuery } from '../loading/queries.ts'
import { BodyPending } from '../reading/body-pending.tsx'
import { ArchiveLink } from '../stories/archive-link.tsx'
import { StoryList } from '../stories/story-list.tsx'
import { ClockSwitch } from '../time/clock-switch.tsx'
import { ReadingClockOf } from '../time/reading-clock.tsx'
import styles from './archive-page.module.css'
import { FailurePage } from './failure-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { PageHeader } from './page-header.tsx'

/** A page of the archive; an address without a valid page number is not found. */
export function ArchivePage() {
  const { page = '' } = useParams()
  return /^[1-9]\d{0,5}$/.test(page) ? (
    <ArchiveOf key={page} page={Number(page)} />
  ) : (
    <NotFoundPage />
  )
}

function ArchiveOf({ page }: { page: number }) {
  const { language, words } = useInterfaceLanguage()
  const { data, error, refetch } = useQuery(archiveQuery(page))
  if (error !== null) return <FailurePage error={error} retry={refetch} />
  if (data === undefined) return <BodyPending />

  const title = words.archivePage(page, data.pages)
  const head = {
    title: `${title} – ${words.siteName}`,
    description: words.archiveDescription(page, data.pages),
    path: paths.archive(page),
    language,
  }
  return (
    <ReadingClockOf captured={data.captured}>
      <PageHeader head={head} title={title}>
        <ClockSwitch captured={data.captured} stories={data.stories} />
      </PageHeader>
      <div className={styles.stories}>
        <StoryList stories={data.stories} level={2} form="grid" />
      </div>
      <nav className={styles.pages} aria-label={words.archivePages}>
        {page < data.pages && (
          <ArchiveLink path={paths.archive(page + 1)}>{words.newer}</ArchiveLink>
        )}
        {page > 1 && <ArchiveLink path={paths.archive(page - 1)}>{words.older}</ArchiveLink>}
        {data.hasChanges === true && (
          <ArchiveLink path={paths.latestChanges}>{words.latestChanges}</ArchiveLink>
        )}
      </nav>
    </ReadingClockOf>
  )
}
