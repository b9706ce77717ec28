import type { ReactNode } from 'react'
import { PageLink } from '../ui/page-link.tsx'
import styles from './archive-link.module.css'

/** A link to an archive page, on a line of its own below a list. */
export function ArchiveLink({ path, children }: { path: string; children: ReactNode }) {
  return (
    <PageLink to={path} className={styles.link}>
      {children}
    </PageLink>
  )
}
