import { type ReactNode, useEffect } from 'react'
import { formatAgo, formatRelative } from '../../core/time/format-relative.ts'
import { formatAbsolute, formatInstantDay, formatMachine } from '../../core/time/format-time.ts'
import { findOffset } from '../../core/time/instant.ts'
import { findMoment, type StatedTime } from '../../core/time/stated-time.ts'
import type { TimeWords } from '../../core/time/time-words.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import { type ReadingClock, useReadingClock } from './reading-clock.tsx'
import styles from './time-label.module.css'

type TimeLabelProps = {
  time: StatedTime
  /** What else is said on its line. */
  children?: ReactNode
}

/**
 * A time relative to the reading clock. Its absolute form stands beside it: always there for a screen
 * reader, shown on hover, touch and keyboard focus of what directly holds it, in room of its own.
 */
export function TimeLabel({ time, children }: TimeLabelProps) {
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
      {children}
      {label !== null && label.text !== absolute && (
        <span className={styles.absolute} {...interfaceText}>
          {absolute}
        </span>
      )}
    </span>
  )
}

/** Null where the absolute form is all there is to say. */
function formatLabel(time: StatedTime, clock: ReadingClock, words: TimeWords) {
  const at = findMoment(time)
  if (clock.type === 'unset' || at === null || time.type === 'unknown' || time.at === null)
    return null
  if (clock.type === 'capture' && time.type === 'ago') {
    return { text: formatAgo(time.amount, time.unit, words), refreshAt: null }
  }
  const precision = time.type === 'exact' ? time.precision : time.unit
  const moment = { at, precision, offset: findOffset(time.at) }
  if (clock.type === 'live') {
    // A reader's clock may be behind. Then the label is a date, and an estimate has no hour to give.
    const isAhead = at > clock.now && time.type === 'ago' && time.isEstimated
    return formatRelative(isAhead ? { ...moment, precision: 'day' } : moment, clock.now, words)
  }
  // A date seen from a past moment names its year: the reader's own may be another.
  const { text, refreshAt } = formatRelative(moment, clock.at, words)
  const isDate = refreshAt === null
  return {
    text: isDate ? formatInstantDay(time.at, words, { year: true }) : text,
    refreshAt: null,
  }
}
