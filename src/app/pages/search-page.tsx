import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router-dom'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { withWords } from '../i18n/spoken-language.ts'
import { useFeature } from '../loading/use-feature.ts'
import tall from '../styles/tall-page.module.css'
import { PageLink } from '../ui/page-link.tsx'
import { toFileAddress } from '../ui/to-file-address.ts'
import { WordRoom } from '../ui/word-room.tsx'
import { PageHeader } from './page-header.tsx'
import styles from './search-page.module.css'

/**
 * The search page. Its form also works before the app is loaded: the browser then opens this page with the
 * query in its address. The code that answers a query loads when the page is opened.
 */
export function SearchPage() {
  const { language, words } = useInterfaceLanguage()
  const query = new URLSearchParams(useLocation().search).get('q') ?? ''
  const isReturn = useNavigationType() === 'POP'
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const [isComplete, setComplete] = useState(false)
  const view = useFeature(() =>
    withWords(import('./searching.tsx'), 'search').then(({ Searching }) => Searching),
  )
  const open = useEffectEvent(() => {
    view.open()
    // A reader who follows a link or a shortcut to this page wants to type.
    if (!isReturn && query === '') field.current?.focus()
  })
  useEffect(() => open(), [])
  const title = `${words.searchArchive} – ${words.siteName}`
  const head = {
    title: query === '' ? title : `${query} – ${title}`,
    description: null,
    path: null,
    language,
  }
  return (
    <div lang={language} className={`${tall.page} ${isComplete ? '' : tall.opening}`}>
      <PageHeader
        head={head}
        isComplete={isComplete}
        title={<label htmlFor={id}>{words.searchArchive}</label>}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: one form with this role, instead of two elements. */}
        <form role="search" action={toFileAddress(paths.searchPage)} className={styles.form}>
          <input
            ref={field}
            id={id}
            name="q"
            type="search"
            className={styles.field}
            data-key="/"
            autoComplete="off"
            enterKeyHint="search"
            maxLength={200}
          />
          <button type="submit" className={styles.button}>
            <WordRoom say={({ words }) => words.search} />
          </button>
        </form>
        <noscript>
          <p className={styles.needsScript}>
            {words.searchNeedsScript} <PageLink to={paths.front}>{words.toFrontPage}</PageLink>
          </p>
        </noscript>
      </PageHeader>
      {view.Feature !== null && <view.Feature field={field} onComplete={() => setComplete(true)} />}
    </div>
  )
}
