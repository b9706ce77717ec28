import { languages, languageTags } from '../../core/language/languages.ts'
import { paths } from '../../core/publish/paths.ts'
import { useHasScript } from '../hydration/use-has-script.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { withWords } from '../i18n/spoken-language.ts'
import { useLateFeature, useLoad } from '../loading/use-feature.ts'
import { StartApp } from '../ui/start-app.tsx'
import { switchLanguage } from './follow-settings.ts'
import { usePanels } from './panels.tsx'
import styles from './site-footer.module.css'

/** The footer of every page: the site's promises, licences, panels and languages. */
export function SiteFooter() {
  const { language, words } = useInterfaceLanguage()
  const { openPanel } = usePanels()
  const hasScript = useHasScript()
  const load = useLoad()
  const Offline = useLateFeature(() =>
    withWords(import('../offline/offline-companion.tsx'), 'offline').then(
      ({ OfflineCompanion }) => OfflineCompanion,
    ),
  )
  const controls = [
    { name: words.settings, lang: undefined, use: () => openPanel('settings') },
    { name: words.shortcuts, lang: undefined, use: () => openPanel('shortcuts') },
    ...languageTags
      .filter((tag) => tag !== language)
      .map((tag) => ({
        name: languages[tag].name,
        lang: tag,
        use: () =>
          load(
            () => switchLanguage(tag),
            () => {},
          ),
      })),
  ]
  return (
    <footer className={styles.footer} lang={language}>
      {Offline !== null && <Offline />}
      <p className={styles.promise}>
        <span className={styles.wordmark}>simak</span>
        {` ${words.sitePromise} `}
        <a href={import.meta.env.BASE_URL + paths.notices.slice(1)}>{words.licences}</a>
      </p>
      <div className={styles.controls}>
        {!hasScript && <StartApp />}
        {hasScript &&
          controls.map(({ name, lang, use }) => (
            <button key={name} type="button" className={styles.control} lang={lang} onClick={use}>
              {name}
            </button>
          ))}
      </div>
    </footer>
  )
}
