import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { paths } from '../../core/publish/paths.ts'
import { ChangeWords } from '../changes/change-words.tsx'
import { changesQuery, latestChangesQuery } from '../changes/changes-queries.ts'
import { Comparison } from '../changes/comparison.tsx'
import { LatestList } from '../changes/latest-list.tsx'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { BodyPending } from '../reading/body-pending.tsx'
import styles from './changes-pages.module.css'
import { FailurePage } from './failure-page.tsx'
import { Moved } from './moved.tsx'
import { PageHeader } from './page-header.tsx'

export { seedChanges } from '../changes/changes-queries.ts'

/** The page that compares two versions of an article. */
export function ComparisonPage() {
  const { slug = '', from = '', to = '' } = useParams()
  const { data, error, refetch } = useQuery(changesQuery(slug, from, to))
  // The host's own pages lead from the other order to this one, but offline they are not cached.
  const other = useQuery({ ...changesQuery(slug, to, from), enabled: error !== null })
  if (data === undefined && other.data !== undefined)
    return <Moved to={paths.changes(slug, to, from)} />
  if (error !== null && !other.isFetching) return <FailurePage error={error} retry={refetch} />
  if (data === undefined) return <BodyPending />
  return <Comparison key={`${from} ${to}`} changes={data} />
}

/** The page of the latest changes in the archive. */
export function LatestChangesPage() {
  const { language, words: siteWords } = useInterfaceLanguage()
  const words = useWordsOf('changes')
  const { data, error, refetch } = useQuery(latestChangesQuery)
  if (error !== null) return <FailurePage error={error} retry={refetch} />
  if (data === undefined) return <BodyPending />
  const { changes, total } = data
  const head = {
    title: `${words.latestChanges} – ${siteWords.siteName}`,
    description: words.latestIntro,
    path: paths.latestChanges,
    language,
  }
  return (
    <div lang={language}>
      <PageHeader head={head} title={<ChangeWords say={(words) => words.latestChanges} />}>
        <p className={styles.intro}>
          <ChangeWords say={(words) => (total === 0 ? words.latestNone : words.latestIntro)} />
        </p>
        {total > 0 && (
          <p className={styles.intro}>
            {changes.length < total && (
              <ChangeWords say={(words) => words.latestOf(changes.length, total)} />
            )}
            <a href={import.meta.env.BASE_URL + paths.feeds.changes.slice(1)}>{words.feed}</a>
          </p>
        )}
      </PageHeader>
      {changes.length > 0 && <LatestList changes={changes} />}
    </div>
  )
}
