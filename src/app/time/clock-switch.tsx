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
  /** The stories whose times are meant. */
  stories: readonly Pick<Story, 'published'>[]
}

/**
 * Names the base of the relative times, and lets the reader change it where there is a choice. Renders
 * nothing where every time is a date, on whichever clock.
 */
export function ClockSwitch({ captured, stories }: ClockSwitchProps) {
  const { timeWords, words } = useInterfaceLanguage()
  const { clock, choice } = useReadingClock()
  const capturedAt = captured === null ? null : parseInstant(captured.at)
  if (captured === null || capturedAt === null) return null
  if (!stories.some(({ published }) => canBeRelative(published, capturedAt))) return null

  const asOf = words.clockAsOf(formatInstantDay(captured.at, timeWords, { year: true }))
  // Absolute times need no base, but the line keeps its place for when they turn relative.
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
