import type { ReactNode } from 'react'
import type { Head } from '../../core/publish/head.ts'
import { PageHeading } from '../arrival/page-heading.tsx'
import styles from './page-header.module.css'

type PageHeaderProps = {
  head: Head
  /** As for a `PageHeading`. */
  isComplete?: boolean
  title: ReactNode
  /** Below the title. */
  children?: ReactNode
}

/** The top of a page that is neither an article nor the front page. */
export function PageHeader({ head, isComplete, title, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <PageHeading head={head} isComplete={isComplete} className={styles.title}>
        {title}
      </PageHeading>
      {children}
    </header>
  )
}
