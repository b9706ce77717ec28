import type { ReactNode } from 'react'
import { PageLink } from '../ui/page-link.tsx'
import styles from './archive-link.module.css'

/** A link to an archive page, on a separate line below a list. */
export function ArchiveLink({ path, children }: { path: string; children: ReactNode }) {
  return (
    <PageLink to={path} className={styles.link}>
      {children}
    </PageLink>
  )
}
