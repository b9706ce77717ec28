import { useWords } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import styles from './skipped-notice.module.css'

/** Says that an article has parts which this version of the app cannot show, and offers the newer one. */
export function SkippedNotice() {
  const words = useWords()
  return (
    <p className={styles.notice} {...useInterfaceText()}>
      {words.skippedBlocks}{' '}
      <button type="button" className={styles.reload} onClick={() => location.reload()}>
        {words.reload}
      </button>
    </p>
  )
}
