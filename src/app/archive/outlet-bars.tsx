import type { Overview } from '../../core/archive/schema.ts'
import { formatCount } from '../../core/language/format-number.ts'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { PageLink } from '../ui/page-link.tsx'
import styles from './outlet-bars.module.css'

/** The largest outlets, each with its number of stories as a bar and in digits. */
export function OutletBars({ outlets }: { outlets: Overview['largest'] }) {
  const { language } = useInterfaceLanguage()
  const words = useWordsOf('archive')
  const most = outlets[0]?.total ?? 1
  return (
    <section className={styles.section} aria-labelledby="media">
      <h2 id="media" className={styles.title}>
        {words.outlets}
      </h2>
      <ol className={styles.outlets}>
        {outlets.map(({ name, slug, total }) => (
          <li key={slug} className={styles.outlet}>
            <PageLink to={paths.outlet(slug)} className={styles.name}>
              {name}
            </PageLink>
            <svg
              aria-hidden="true"
              className={styles.bar}
              viewBox="0 0 100 1"
              preserveAspectRatio="none"
            >
              <rect width={Math.max(3, Math.round((100 * total) / most))} height="1" />
            </svg>
            <span className={styles.count}>{formatCount(total, language)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
