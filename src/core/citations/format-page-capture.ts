import type { PublishedArticle } from '../article/schema.ts'
import type { Wording } from '../language/wording.ts'
import { formatDay } from '../time/format-time.ts'
import { findOffset, parseInstant } from '../time/instant.ts'

/** When the page was saved and how sure that is, or that it is not known; without a stop. */
export function formatPageCapture(
  { type, provenance }: PublishedArticle,
  wording: Wording,
): string {
  const words = wording.exports
  const { captured } = provenance
  const at = captured === null ? null : parseInstant(captured.at)
  if (captured === null || at === null) return words.pageCaptureUnknown
  const day = formatDay(at, findOffset(captured.at), wording.time, { year: true })
  // A brief itself was never captured, only the page that lists it.
  if (type === 'brief')
    return captured.isEstimated ? words.knownFromPageAround(day) : words.knownFromPageOf(day)
  return captured.isEstimated ? words.pageCapturedAround(day) : words.pageCapturedOn(day)
}
