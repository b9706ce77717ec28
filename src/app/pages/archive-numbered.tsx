import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { PageLink } from '../ui/page-link.tsx'
import styles from './archive-undated.module.css'
import { PageHeader } from './page-header.tsx'

/** The page at an address of the archive as it was before it had days: it leads to the archive. */
export function ArchiveNumbered() {
  const { language, words: pageWords } = useInterfaceLanguage()
  const words = useWordsOf('archive')
  const { title, text, toArchive } = words.numbered
  const head = {
    title: `${title} – ${pageWords.siteName}`,
    description: null,
    path: null,
    language,
  }
  return (
    <div lang={language}>
      <PageHeader head={head} title={title}>
        <p className={styles.note}>{text}</p>
        <p className={styles.note}>
          <PageLink to={paths.archive.front}>{toArchive}</PageLink>
        </p>
      </PageHeader>
    </div>
  )
}
