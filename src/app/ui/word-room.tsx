import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import type { LanguageFolder } from '../i18n/language-folder.ts'
import { useOtherText } from '../i18n/other-language.ts'
import styles from './word-room.module.css'

/** Words of the interface in a box as wide and as high as they need in either language. */
export function WordRoom({ say }: { say: (language: LanguageFolder) => string }) {
  const language = useInterfaceLanguage()
  return (
    <span className={styles.room} {...useOtherText(say)}>
      <span>{say(language)}</span>
    </span>
  )
}
