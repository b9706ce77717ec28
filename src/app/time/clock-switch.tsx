import type { CaptureMoment } from '../../core/article/provenance.ts'
import type { Story } from '../../core/article/story.ts'
import { canBeRelative } from '../../core/time/can-be-relative.ts'
import { formatInstantDay } from '../../core/time/format-time.ts'
import { parseInstant } from '../../core/time/instant.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import type { LanguageFolder } from '../i18n/language-folder.ts'
import { useOtherText } from '../i18n/other-language.ts'
import button from '../ui/button.module.css'
import styles from './clock-switch.module.css'
import { useReadingClock } from './reading-clock.tsx'

type ClockSwitchProps = {
  captured: CaptureMoment | null
  /** The stories whose times are shown. */
  stories: readonly Pick<Story, 'published'>[]
}

/**
 * Names the moment that relative times refer to, and lets the reader switch it where there is a choice.
 * Renders nothing when every time is a date on either clock.
 */
export function ClockSwitch({ captured, stories }: ClockSwitchProps) {
  const language = useInterfaceLanguage()
  const { clock, choice } = useReadingClock()
  const sayAsOf: Say = ({ timeWords, words }) =>
    captured === null
      ? ''
      : words.clockAsOf(formatInstantDay(captured.at, timeWords, { year: true }))
  const [sayBase, sayChoice] = clock.type === 'live' ? [sayNow, sayAsOf] : [sayAsOf, sayNow]
  const otherBase = useOtherText(sayBase)
  const otherChoice = useOtherText(sayChoice)
  const capturedAt = captured === null ? null : parseInstant(captured.at)
  if (capturedAt === null) return null
  if (!stories.some(({ published }) => canBeRelative(published, capturedAt))) return null

  // Before the clock is known, times are absolute. The line is rendered invisibly to reserve its height.
  if (clock.type === 'unset') {
    return (
      <p className={`${styles.base} ${styles.reserved}`} aria-hidden="true">
        <span {...otherBase}>{sayBase(language)}</span>
        <span>{sayChoice(language)}</span>
      </p>
    )
  }
  return (
    <p className={styles.base}>
      <span {...otherBase}>{sayBase(language)}</span>
      {choice !== null && (
        <button
          type="button"
          className={`${button.inline} ${styles.button}`}
          onClick={() => choice.setLive(!choice.isLive)}
          {...otherChoice}
        >
          {sayChoice(language)}
        </button>
      )}
    </p>
  )
}

type Say = (language: LanguageFolder) => string

const sayNow: Say = ({ words }) => words.clockNow
