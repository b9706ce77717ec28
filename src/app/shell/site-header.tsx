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
    { path: paths.front, name: words.latest },
    { path: paths.searchPage, name: words.search },
    { path: paths.library, name: words.library },
  ]
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
              aria-current={pathname === path ? 'page' : undefined}
            >
              {name}
            </PageLink>
          ))}
        </nav>
      </div>
    </header>
  )
}
