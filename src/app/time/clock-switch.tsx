import type { CaptureMoment } from '../../core/article/provenance.ts'
import { formatInstantDay } from '../../core/time/format-time.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import styles from './clock-switch.module.css'
import { useReadingClock } from './reading-clock.tsx'

/** Names the base of the relative times, and lets the reader change it where there is a choice. */
export function ClockSwitch({ captured }: { captured: CaptureMoment | null }) {
  const { language, words } = useInterfaceLanguage()
  const { clock, choice } = useReadingClock()
  if (captured === null) return null

  const asOf = words.clockAsOf(formatInstantDay(captured.at, language, { year: true }))
  // Times in full need no base, but the line keeps its place for when they turn relative.
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
