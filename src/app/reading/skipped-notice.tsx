import { useWords } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import button from '../ui/button.module.css'
import styles from './skipped-notice.module.css'

/** Says that this version of the app cannot show some parts of the article, and offers to reload. */
export function SkippedNotice() {
  const words = useWords()
  return (
    <p className={styles.notice} {...useInterfaceText()}>
      {words.skippedBlocks}{' '}
      <button type="button" className={button.inline} onClick={() => location.reload()}>
        {words.reload}
      </button>
    </p>
  )
}
