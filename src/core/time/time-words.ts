import type { Unit } from './stated-time.ts'

/**
 * What a language says of times. The words are ours, not the machine's: no style of
 * `Intl.RelativeTimeFormat` gives both "12 jam lalu" and "1 hari lalu".
 */
export type TimeWords = {
  /** January first. */
  months: readonly string[]
  /** Sunday first, as `countWeekday` counts. */
  weekdays: readonly string[]
  /** For a line that has little room. */
  shortWeekdays: readonly string[]
  /** One of a unit, and several. */
  units: Record<Unit, { one: string; many: string }>
  ago: string
  justNow: string
  today: string
  lessThanAnHourAgo: string
  /** Before a time that is known roughly. */
  around: string
  /** Before a month, for its first, second and last ten days. */
  thirds: { early: string; mid: string; late: string }
  /** Between a date and a clock time to the minute. */
  beforeClock: string
  /** A clock time known to the hour, 0–23. */
  hour: (hour: number) => string
  /** For a moment no calendar can show. */
  unknown: string
}
