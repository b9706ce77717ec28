import type { ReactNode } from 'react'
import { PageHeading } from '../arrival/page-heading.tsx'
import type { InterfaceWords } from '../i18n/id/interface.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { WordRoom } from '../ui/word-room.tsx'
import styles from './message-page.module.css'

type MessagePageProps = {
  /** The message in a language. */
  say: (words: InterfaceWords) => { title: string; text: string }
  children?: ReactNode
}

/** A page that has no story to show: it says what happened, and what the reader can do. */
export function MessagePage({ say, children }: MessagePageProps) {
  const { language, words } = useInterfaceLanguage()
  const title = `${say(words).title} – ${words.siteName}`
  const head = { title, description: null, path: null, language }
  return (
    <div className={styles.page} lang={language}>
      <PageHeading head={head} className={styles.title}>
        <WordRoom say={({ words }) => say(words).title} />
      </PageHeading>
      <p className={styles.text}>
        <WordRoom say={({ words }) => say(words).text} />
      </p>
      <div className={styles.actions}>{children}</div>
    </div>
  )
}
