import type { CaptureMoment } from '../../core/article/provenance.ts'
import { formatSpan } from '../../core/time/format-span.ts'
import { formatAbsolute, formatInstantDay } from '../../core/time/format-time.ts'
import { parseInstant } from '../../core/time/instant.ts'
import type { TimeWords } from '../../core/time/time-words.ts'
import type { ChangesWords } from '../i18n/id/changes.ts'

/** Formats when a version was captured: to the minute, or an estimate as "sekitar 19 September 2024". */
export function formatCaptured(
  captured: CaptureMoment | null,
  time: TimeWords,
  words: ChangesWords,
): string {
  if (captured === null) return words.timeUnknown
  const { at, isEstimated } = captured
  if (isEstimated) return `${words.around} ${formatInstantDay(at, time, { year: true })}`
  return formatAbsolute({ type: 'exact', text: at, at, precision: 'minute', zone: null }, time)
}

/** Formats the time between two captures; one between estimates is approximate. */
export function formatInterval(
  before: CaptureMoment | null,
  after: CaptureMoment | null,
  time: TimeWords,
  words: ChangesWords,
): string {
  const [from, to] = [before, after].map((moment) => parseInstant(moment?.at ?? ''))
  if (from == null || to == null) return words.intervalUnknown
  const span = formatSpan(to - from, time)
  return before?.isEstimated || after?.isEstimated ? `${words.around} ${span}` : span
}
