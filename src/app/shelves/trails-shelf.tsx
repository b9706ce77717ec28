import { useNavigate } from 'react-router-dom'
import type { Trail } from '../../core/library/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { useLibraryState } from '../library/open-library.ts'
import { PageLink } from '../ui/page-link.tsx'
import { EntryActions } from './entry-actions.tsx'
import linkStyles from './entry-link.module.css'
import { EntryLink } from './entry-link.tsx'
import { LibraryShelf } from './library-shelf.tsx'
import { formatReaderDay, formatReaderInstant } from './reader-time.ts'
import styles from './trails-shelf.module.css'

type TrailsShelfProps = { trails: readonly Trail[]; isSearch: boolean }

/** The trails from story to story. */
export function TrailsShelf({ trails, isSearch }: TrailsShelfProps) {
  return (
    <LibraryShelf name="trails" rows={trails} isSearch={isSearch}>
      {(rows) => (
        <ol className={styles.trails}>
          {rows.map((trail) => (
            <TrailEntry key={trail.id} trail={trail} />
          ))}
        </ol>
      )}
    </LibraryShelf>
  )
}

/** Browsers limit a tab's history to about fifty entries, and the reader's own must survive. */
const maxWalk = 40

function TrailEntry({ trail }: { trail: Trail }) {
  const { timeWords } = useInterfaceLanguage()
  const words = useWordsOf('shelves')
  const navigate = useNavigate()
  const { id, steps, changedAt } = trail
  const what = steps.at(-1)?.headline ?? ''
  /** Opens the last step with the earlier ones behind it, so that Back retraces the trail. */
  const walk = () => {
    for (const { slug } of steps.slice(-maxWalk)) navigate(paths.article(slug))
  }
  return (
    <li data-entry={id} className={styles.trail}>
      <p className={styles.time}>
        <time dateTime={formatReaderInstant(changedAt)}>
          {formatReaderDay(changedAt, timeWords)}
        </time>
      </p>
      <ol className={styles.steps}>
        {steps.map(({ slug, headline, at }) => (
          <li key={`${slug} ${at}`} className={styles.step}>
            <StepLink slug={slug} headline={headline} />
          </li>
        ))}
      </ol>
      <EntryActions
        what={what}
        removal={{
          shelf: 'trails',
          id,
          remove: ({ removeTrail }) => removeTrail(id),
          restore: ({ restoreTrail }) => restoreTrail(trail),
        }}
      >
        <button type="button" aria-label={words.walkAgainOf(what)} onClick={walk}>
          {words.walkAgain}
        </button>
      </EntryActions>
    </li>
  )
}

/** Links to a step. A step stores no language, so the link takes the story from another shelf if it can. */
function StepLink({ slug, headline }: { slug: string; headline: string }) {
  const library = useLibraryState()
  const row = library?.type === 'ready' && (library.visits.get(slug) ?? library.saved.get(slug))
  if (row) return <EntryLink story={{ ...row.story, headline }} />
  return (
    <PageLink to={paths.article(slug)} className={linkStyles.link}>
      {headline}
    </PageLink>
  )
}
