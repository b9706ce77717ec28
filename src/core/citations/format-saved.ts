import type { PublishedArticle } from '../article/schema.ts'
import { exportWords } from '../language/export-words.ts'
import type { Language } from '../language/language.ts'
import { formatDay } from '../time/format-time.ts'
import { findOffset, parseInstant } from '../time/instant.ts'

/** When the page was saved and how sure that is, or that it is not known; without a stop. */
export function formatSaved({ type, provenance }: PublishedArticle, language: Language): string {
  const words = exportWords[language]
  const { captured } = provenance
  const at = captured === null ? null : parseInstant(captured.at)
  if (captured === null || at === null) return words.savedUnknown
  const day = formatDay(at, findOffset(captured.at), language, { year: true })
  // A brief was never captured itself: only the page that tells of it was.
  if (type === 'brief') return captured.isEstimated ? words.toldAround(day) : words.toldOn(day)
  return captured.isEstimated ? words.savedAround(day) : words.savedOn(day)
}
