import { Link, NavLink } from 'react-router'
import { paths } from '../../core/publish/paths.ts'
import { useSpeech } from '../i18n/words-context.tsx'
import styles from './site-header.module.css'

export function SiteHeader() {
  const { language, words } = useSpeech()
  return (
    <header className={styles.header} lang={language}>
      <div className={styles.bar}>
        <Link
          to={paths.front}
          discover="none"
          className={styles.wordmark}
          aria-label={words.siteName}
        >
          simak
        </Link>
        <nav aria-label={words.mainNavigation}>
          <NavLink to={paths.front} discover="none" end className={styles.item ?? ''}>
            {words.latest}
          </NavLink>
        </nav>
      </div>
    </header>
  )
}
