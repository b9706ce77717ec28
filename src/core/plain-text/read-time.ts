import type { CaptureMoment } from '../article/provenance.ts'
import { readClock, readDay } from '../capture/read-zoneless.ts'
import type { Sheet } from '../capture/sheet.ts'
import { toStatedTime } from '../time/parse-stated-time.ts'
import { findTimeFault } from '../time/plausible-time.ts'
import type { PageContext } from '../time/read-date.ts'
import type { StatedTime } from '../time/stated-time.ts'
import type { HeaderTime } from './header.ts'

type Known = {
  captured: CaptureMoment | null
  /** The zone of the outlet's newsroom, null where it is not known. */
  clock: string | null
  context: PageContext
}

/**
 * Resolves a printed time. A clock time without a zone is on the clock of a known outlet; for any other outlet
 * only its day is kept, and the problem is reported.
 */
export function readTime(sheet: Sheet, time: HeaderTime | null, known: Known): StatedTime | null {
  if (time === null) return null
  const { captured, clock, context } = known
  const parsed = readClock(time, clock, context.language) ?? readDay(time, context.language)
  if (time.parsed.type === 'bad' && clock === null) {
    sheet.report(time.parsed.code, `${time.text}: ${time.parsed.detail}`, time.index)
  } else if (parsed.type === 'bad') {
    sheet.report(parsed.code, `${time.text}: ${parsed.detail}`, time.index)
  }
  const stated = toStatedTime(time.text, parsed, captured)
  const isRefused = parsed.type === 'exact' && stated.type === 'unknown'
  const fault = isRefused ? findTimeFault(parsed, captured) : null
  if (fault !== null) sheet.report(fault.code, `${time.text}: ${fault.what}`, time.index)
  return stated
}
