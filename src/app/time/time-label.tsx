import { type ReactNode, useEffect } from 'react'
import { formatAgo, formatRelative } from '../../core/time/format-relative.ts'
import { formatAbsolute, formatInstantDay, formatMachine } from '../../core/time/format-time.ts'
import { holdsAt } from '../../core/time/holds-at.ts'
import { findOffset } from '../../core/time/instant.ts'
import { findMoment, type StatedTime } from '../../core/time/stated-time.ts'
import type { TimeWords } from '../../core/time/time-words.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import { type ReadingClock, useReadingClock } from './reading-clock.tsx'
import styles from './time-label.module.css'

type TimeLabelProps = {
  time: StatedTime
  /**
   * A fact on the same line, in whose place the absolute form appears. It comes with the clock, because it
   * would move when the time before it becomes a relative one.
   */
  beside?: string | undefined
  /** Rendered on the same line. */
  children?: ReactNode
}

/**
 * A time relative to the reading clock, with its absolute form beside it. Screen readers always read the
 * absolute form; it becomes visible on hover, touch or keyboard focus, in space reserved for it.
 */
export function TimeLabel({ time, beside, children }: TimeLabelProps) {
  const { timeWords } = useInterfaceLanguage()
  const interfaceText = useInterfaceText()
  const { clock } = useReadingClock()
  const absolute = formatAbsolute(time, timeWords)
  const label = formatLabel(time, clock, timeWords)
  const refreshAt = label?.refreshAt ?? null
  const live = clock.type === 'live' ? clock.clock : null

  useEffect(() => {
    return live !== null && refreshAt !== null ? live.request(refreshAt) : undefined
  }, [live, refreshAt])

  return (
    <span className={styles.label}>
      <time dateTime={formatMachine(time) ?? undefined} {...interfaceText}>
        {label?.text ?? absolute}
      </time>
      {beside && clock.type !== 'unset' && (
        <span className={styles.beside}>
          <span>
            <span {...interfaceText}>{beside}</span>
          </span>
        </span>
      )}
      {children}
      {label !== null && label.text !== absolute && (
        <span className={styles.absolute} {...interfaceText}>
          {absolute}
        </span>
      )}
    </span>
  )
}

/** Returns null where only the absolute form can be shown. */
function formatLabel(time: StatedTime, clock: ReadingClock, words: TimeWords) {
  const at = findMoment(time)
  if (clock.type === 'unset' || at === null || time.type === 'unknown' || time.at === null)
    return null
  if (clock.type === 'capture' && time.type === 'ago' && holdsAt(time, clock.at)) {
    return { text: formatAgo(time.amount, time.unit, words), refreshAt: null }
  }
  const precision = time.type === 'exact' ? time.precision : time.unit
  const moment = { at, precision, offset: findOffset(time.at) }
  if (clock.type === 'live') {
    // The reader's clock may be slow. An estimated time in its future is shown as a date without an hour.
    const isAhead = at > clock.now && time.type === 'ago' && time.isEstimated
    return formatRelative(isAhead ? { ...moment, precision: 'day' } : moment, clock.now, words)
  }
  // A date relative to a past moment includes its year, because the reader's year may differ.
  const { text, refreshAt } = formatRelative(moment, clock.at, words)
  const isDate = refreshAt === null
  return {
    text: isDate ? formatInstantDay(time.at, words, { year: true }) : text,
    refreshAt: null,
  }
}
