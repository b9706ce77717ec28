import type { CapturedChanges } from '../../core/article/captured-changes.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import type { LanguageFolder } from '../i18n/language-folder.ts'
import { useOtherText } from '../i18n/other-language.ts'
import { useInterfaceText } from '../i18n/text-language.ts'
import { sayVersion } from '../time/say-version.ts'
import { SkipLink } from '../ui/skip-link.tsx'
import { versionsId } from './version-list.tsx'
import styles from './versions.module.css'

/** Says at the byline how often an article has changed and when last, and leads to its versions. */
export function ChangedMark({ changes }: { changes: CapturedChanges }) {
  const say = (language: LanguageFolder) =>
    language.words.changedTimes(changes.count, sayVersion(changes.last, language, 'day'))
  const language = useInterfaceLanguage()
  return (
    <SkipLink
      to={versionsId}
      className={styles.mark}
      {...useInterfaceText()}
      {...useOtherText(say)}
    >
      {say(language)}
    </SkipLink>
  )
}
