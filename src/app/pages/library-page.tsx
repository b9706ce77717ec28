import { useEffect, useEffectEvent } from 'react'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { withWords } from '../i18n/spoken-language.ts'
import { useLibraryState } from '../library/open-library.ts'
import { useFeature } from '../loading/use-feature.ts'
import tall from '../styles/tall-page.module.css'
import { WordRoom } from '../ui/word-room.tsx'
import styles from './library-page.module.css'
import { PageHeader } from './page-header.tsx'

/** The reader's library on this device. Its code and its rows load when the page is opened. */
export function LibraryPage() {
  const { language, words } = useInterfaceLanguage()
  const state = useLibraryState()
  const view = useFeature(() =>
    withWords(import('./library-shelves.tsx'), 'shelves', 'library', 'offline').then(
      ({ LibraryShelves }) => LibraryShelves,
    ),
  )
  const open = useEffectEvent(view.open)
  useEffect(() => open(), [])
  const head = {
    title: `${words.library} – ${words.siteName}`,
    description: words.libraryDescription,
    path: paths.library,
    language,
  }
  const isComplete = view.Feature !== null && state !== null
  return (
    <div lang={language} className={`${tall.page} ${isComplete ? '' : tall.opening}`}>
      <PageHeader head={head} isComplete={isComplete} title={words.library}>
        <p className={styles.intro}>
          <WordRoom say={({ words }) => words.libraryDescription} />
        </p>
      </PageHeader>
      <noscript>
        <p className={styles.intro}>{words.libraryNeedsScript}</p>
      </noscript>
      {view.Feature !== null && <view.Feature />}
    </div>
  )
}
