import type { ReactNode } from 'react'
import { PageLink } from '../ui/page-link.tsx'
import styles from './neighbours.module.css'

/** A page before or after, as a link names it. */
type Neighbour = { path: string; name: string } | null

type NeighboursProps = {
  label: string
  earlier: Neighbour
  later: Neighbour
  /** Rendered between the two. */
  children: ReactNode
}

/** The folio of a page: the page before, what this one holds, and the page after. */
export function Neighbours({ label, earlier, later, children }: NeighboursProps) {
  return (
    <nav className={styles.folio} aria-label={label}>
      {earlier !== null && (
        <PageLink to={earlier.path} className={styles.earlier} rel="prev" data-key=",">
          <span aria-hidden="true">{'←\u00a0'}</span>
          {earlier.name}
        </PageLink>
      )}
      <span className={styles.facts}>{children}</span>
      {later !== null && (
        <PageLink to={later.path} className={styles.later} rel="next" data-key=".">
          {later.name}
          <span aria-hidden="true">{'\u00a0→'}</span>
        </PageLink>
      )}
    </nav>
  )
}
