import { listShownPages } from '../../core/archive/list-shown-pages.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { PageLink } from '../ui/page-link.tsx'
import styles from './page-numbers.module.css'

type PageNumbersProps = {
  /** 1-based. */
  page: number
  pages: number
  /** Whether the first page links to every other. */
  isWhole: boolean
  /** Returns the path of a page. */
  toPath: (page: number) => string
}

/** Links to the pages of something long; renders nothing for a single page. */
export function PageNumbers({ page, pages, isWhole, toPath }: PageNumbersProps) {
  const words = useWordsOf('archive')
  if (pages === 1) return null
  return (
    <nav className={styles.pages} aria-label={words.pages}>
      {listShownPages(page, pages, isWhole).map((each, index) =>
        each === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: at most two gaps, which hold no state.
          <span key={`gap ${index}`} className={styles.page} aria-hidden="true">
            …
          </span>
        ) : (
          <PageLink
            key={each}
            to={toPath(each)}
            className={styles.page}
            aria-label={words.page(each)}
            aria-current={each === page ? 'page' : undefined}
          >
            {each}
          </PageLink>
        ),
      )}
    </nav>
  )
}
