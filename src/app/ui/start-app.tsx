import { useWords } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import styles from './start-app.module.css'

/**
 * Prerendered in the place of controls that the app renders. Hidden where the app starts by itself;
 * `sparing.ts` shows it elsewhere.
 */
export function StartApp() {
  const words = useWords()
  return (
    <button
      type="button"
      hidden
      data-starts-app=""
      className={styles.start}
      {...useInterfaceText()}
    >
      {words.startApp}
    </button>
  )
}
