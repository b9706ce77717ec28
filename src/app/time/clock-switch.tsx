import type { CaptureMoment } from '../../core/article/provenance.ts'
import type { Story } from '../../core/article/story.ts'
import { canBeRelative } from '../../core/time/can-be-relative.ts'
import { formatInstantDay } from '../../core/time/format-time.ts'
import { parseInstant } from '../../core/time/instant.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
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
  const { timeWords, words } = useInterfaceLanguage()
  const { clock, choice } = useReadingClock()
  const capturedAt = captured === null ? null : parseInstant(captured.at)
  if (captured === null || capturedAt === null) return null
  if (!stories.some(({ published }) => canBeRelative(published, capturedAt))) return null

  const asOf = words.clockAsOf(formatInstantDay(captured.at, timeWords, { year: true }))
  // Before the clock is known, times are absolute. The line is rendered invisibly to reserve its height.
  if (clock.type === 'unset') {
    return (
      <p className={styles.base} aria-hidden="true">
        <span className={styles.reserved}>{asOf}</span>
      </p>
    )
  }
  const isLive = clock.type === 'live'
  return (
    <p className={styles.base}>
      <span>{isLive ? words.clockNow : asOf}</span>
      {choice !== null && (
        <button
          type="button"
          className={styles.button}
          onClick={() => choice.setLive(!choice.isLive)}
        >
          {isLive ? asOf : words.clockNow}
        </button>
      )}
    </p>
  )
}
