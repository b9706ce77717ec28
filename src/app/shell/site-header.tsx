import { useLocation } from 'react-router-dom'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { PageLink } from '../ui/page-link.tsx'
import styles from './site-header.module.css'

/** The header of every page: the name of the site, and links to its sections. */
export function SiteHeader() {
  const { language, words } = useInterfaceLanguage()
  const { pathname } = useLocation()
  const items = [
    { path: paths.front, name: 'latest' },
    { path: paths.archive.front, name: 'archive' },
    { path: paths.searchPage, name: 'search' },
    { path: paths.library, name: 'library' },
  ] as const
  return (
    <header className={styles.header} lang={language}>
      <div className={styles.bar}>
        <PageLink to={paths.front} className={styles.wordmark} aria-label={words.siteName}>
          simak
        </PageLink>
        <nav aria-label={words.mainNavigation} className={styles.items}>
          {items.map(({ path, name }) => (
            <PageLink
              key={path}
              to={path}
              className={styles.item}
              aria-current={pathname.split('/')[1] === path.slice(1) ? 'page' : undefined}
            >
              {words[name]}
            </PageLink>
          ))}
        </nav>
      </div>
    </header>
  )
}
