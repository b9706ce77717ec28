import type { Unit } from './stated-time.ts'

/**
 * Words of a language for times. They are the project's own, because no style of `Intl.RelativeTimeFormat`
 * gives both "12 jam lalu" and "1 hari lalu".
 */
export type TimeWords = {
  /** January first. */
  months: readonly string[]
  /** Sunday first, as `countWeekday` counts. */
  weekdays: readonly string[]
  /** For a line with little room. */
  shortWeekdays: readonly string[]
  /** Singular and plural of each unit. */
  units: Record<Unit, { one: string; many: string }>
  ago: string
  justNow: string
  today: string
  lessThanAnHourAgo: string
  /** Prefix of an approximate time. */
  around: string
  /** Prefix of a month, for its first, second and last ten days. */
  thirds: { early: string; mid: string; late: string }
  /** Separator between a date and a clock time to the minute. */
  beforeClock: string
  /** Formats a clock time known to the hour, 0–23. */
  hour: (hour: number) => string
  /** Words for an impossible moment. */
  unknown: string
}
