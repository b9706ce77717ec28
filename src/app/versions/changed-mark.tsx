import { type CapturedChanges, stateCapture } from '../../core/article/captured-changes.ts'
import { formatAbsolute } from '../../core/time/format-time.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import type { LanguageFolder } from '../i18n/language-folder.ts'
import { useOtherText } from '../i18n/other-language.ts'
import { useInterfaceText } from '../i18n/text-language.ts'
import { SkipLink } from '../ui/skip-link.tsx'
import { versionsId } from './version-list.tsx'
import styles from './versions.module.css'

/** Says at the byline how often an article has changed and when last, and leads to its versions. */
export function ChangedMark({ changes }: { changes: CapturedChanges }) {
  const say = ({ words, timeWords }: LanguageFolder) => {
    const time = stateCapture(changes.last, 'day')
    const day = time === null ? null : formatAbsolute(time, timeWords, false)
    return words.changedTimes(changes.count, day)
  }
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
