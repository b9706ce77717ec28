import type { PublishedArticle } from '../article/schema.ts'
import type { Wording } from '../language/wording.ts'
import { formatDay } from '../time/format-time.ts'
import { findOffset, parseInstant } from '../time/instant.ts'

/** When the page was saved and how sure that is, or that it is not known; without a stop. */
export function formatPageCapture(article: PublishedArticle, wording: Wording): string {
  const words = wording.exports
  const { captured } = article.provenance
  const isListed = article.type === 'brief' && article.knownFrom !== undefined
  const at = captured === null ? null : parseInstant(captured.at)
  if (captured === null || at === null)
    return isListed ? words.saveUnknown : words.pageCaptureUnknown
  const day = formatDay(at, findOffset(captured.at), wording.time, { year: true })
  if (isListed) return captured.isEstimated ? words.savedAround(day) : words.savedOn(day)
  // A brief itself was never captured, only the page that lists it.
  if (article.type === 'brief')
    return captured.isEstimated ? words.knownFromPageAround(day) : words.knownFromPageOf(day)
  return captured.isEstimated ? words.pageCapturedAround(day) : words.pageCapturedOn(day)
}
