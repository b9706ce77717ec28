import { useWordsOf } from '../i18n/interface-language.tsx'
import { PageLink } from '../ui/page-link.tsx'
import styles from './page-numbers.module.css'

type PageNumbersProps = {
  /** 1-based. */
  page: number
  pages: number
  /** Returns the path of a page. */
  toPath: (page: number) => string
}

/** Links to each page of something long; renders nothing for a single page. */
export function PageNumbers({ page, pages, toPath }: PageNumbersProps) {
  const words = useWordsOf('archive')
  if (pages === 1) return null
  return (
    <nav className={styles.pages} aria-label={words.pages}>
      {Array.from({ length: pages }, (_, index) => index + 1).map((each) => (
        <PageLink
          key={each}
          to={toPath(each)}
          className={styles.page}
          aria-label={words.page(each)}
          aria-current={each === page ? 'page' : undefined}
        >
          {each}
        </PageLink>
      ))}
    </nav>
  )
}
