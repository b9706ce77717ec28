import { unitMs } from './calendar.ts'
import { type Instant, parseInstant } from './instant.ts'

/** Why a moment cannot be the time of a page; `what` is the text for the report. */
export type TimeFault = { code: 'implausible-date' | 'date-after-capture'; what: string }

/**
 * Plausible years of the Gregorian calendar. Years outside belong to other calendars (Buddhist 2567, Hijri
 * 1445, Solar Hijri 1402) or to empty database fields (0001, 9999).
 */
const printedYears = { first: 1600, last: 2200 }

/** Tolerance for a time after the capture: zones differ by up to 26 hours, and clocks can be wrong. */
const slack = 2 * unitMs.day

/**
 * Returns why an exact time is implausible, or null: a year of another calendar, the value of an empty
 * database field (1 January 1970), or a time after the page was saved.
 *
 * @example findTimeFault({ at: '2567-03-04T10:00:00+07:00' }, null) → { code: 'implausible-date', … }
 */
export function findTimeFault(
  { at }: { at: Instant },
  capture: { at: Instant } | null,
): TimeFault | null {
  const moment = parseInstant(at)
  if (moment === null) return null
  const year = Number(at.slice(0, 4))
  if (year < printedYears.first || year > printedYears.last) {
    return { code: 'implausible-date', what: `${at}: no page of our calendar is of that year.` }
  }
  if (Math.abs(moment) < unitMs.day && /T0[0-9]:00:00/.test(at)) {
    return { code: 'implausible-date', what: `${at} is what an empty date gives.` }
  }
  const captured = capture === null ? null : parseInstant(capture.at)
  if (captured !== null && moment > captured + slack) {
    return { code: 'date-after-capture', what: `${at} is after the page was saved.` }
  }
  return null
}
