import { Children, type ReactNode } from 'react'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import type { LanguageFolder } from '../i18n/language-folder.ts'
import { useOtherText } from '../i18n/other-language.ts'
import { useInterfaceText } from '../i18n/text-language.ts'
import styles from './meta-line.module.css'

/** Short facts in a row, separated by dots; no line starts or ends with a dot. */
export function MetaLine({ children }: { children: ReactNode }) {
  return (
    <div className={styles.line}>
      <div className={styles.facts}>
        {Children.toArray(children).map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a line never change their order.
          <span key={index} className={styles.fact}>
            {fact}
          </span>
        ))}
      </div>
    </div>
  )
}

/** A fact in the interface's language, as wide as it needs in either. */
export function InterfaceFact({ say }: { say: (language: LanguageFolder) => string }) {
  const language = useInterfaceLanguage()
  return (
    <span {...useInterfaceText()} {...useOtherText(say)}>
      {say(language)}
    </span>
  )
}
