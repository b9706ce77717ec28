import type { ReactNode } from 'react'
import { PageHeading } from '../arrival/page-heading.tsx'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import styles from './message-page.module.css'

type MessagePageProps = { title: string; text: string; children?: ReactNode }

/** A page without a story: what happened, and what the reader can do. */
export function MessagePage({ title, text, children }: MessagePageProps) {
  const { language, words } = useInterfaceLanguage()
  const head = { title: `${title} – ${words.siteName}`, description: null, path: null, language }
  return (
    <div className={styles.page} lang={language}>
      <PageHeading head={head} className={styles.title}>
        {title}
      </PageHeading>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>{children}</div>
    </div>
  )
}
