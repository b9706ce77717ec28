import { useSpeech } from '../i18n/words-context.tsx'
import styles from './site-footer.module.css'

export function SiteFooter() {
  const { language, words } = useSpeech()
  return (
    <footer className={styles.footer} lang={language}>
      <p className={styles.promise}>
        <span className={styles.wordmark}>simak</span> {words.sitePromise}
      </p>
    </footer>
  )
}
