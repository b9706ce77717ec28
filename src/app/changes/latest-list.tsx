import type { LatestChange } from '../../core/changes/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { useText } from '../i18n/text-language.ts'
import { PageLink } from '../ui/page-link.tsx'
import { ChangeWords } from './change-words.tsx'
import { formatCaptured } from './format-captured.ts'
import styles from './latest-list.module.css'
import { wordSummary } from './word-summary.ts'

/** The latest changes, newest first; each leads to its comparison. */
export function LatestList({ changes }: { changes: readonly LatestChange[] }) {
  return (
    <ol className={styles.list}>
      {changes.map((change) => (
        <LatestItem key={`${change.slug} ${change.after}`} change={change} />
      ))}
    </ol>
  )
}

function LatestItem({ change }: { change: LatestChange }) {
  const { slug, headline, outlet, language, before, after, captured, counts } = change
  return (
    <li className={styles.change}>
      <p className={styles.time}>
        <ChangeWords say={(words, { timeWords }) => formatCaptured(captured, timeWords, words)} />
      </p>
      <div>
        <h2 className={styles.headline} {...useText(language)}>
          <PageLink to={paths.changes(slug, before, after)}>{headline}</PageLink>
        </h2>
        <p className={styles.summary}>
          <ChangeWords say={(words) => wordSummary(counts, words)} />
          {outlet !== null && <span className={styles.outlet}>{outlet}</span>}
        </p>
      </div>
    </li>
  )
}
