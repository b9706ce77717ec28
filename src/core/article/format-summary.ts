import { endAtWord } from '../text/end-at-word.ts'
import type { Story } from './story.ts'

/** Formats a story's summary; one that the source truncated ends after a whole word, with an ellipsis. */
export function formatSummary({
  summary,
  isTruncated,
}: Pick<Story, 'summary' | 'isTruncated'>): string | null {
  return summary !== null && isTruncated ? endAtWord(summary) : summary
}
