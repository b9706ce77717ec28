import { endAtWord } from '../text/end-at-word.ts'
import type { Story } from './story.ts'

/** A story's summary as it is shown: one that the source cut short ends at a word, with an ellipsis. */
export function formatSummary({
  summary,
  isTruncated,
}: Pick<Story, 'summary' | 'isTruncated'>): string | null {
  return summary !== null && isTruncated ? endAtWord(summary) : summary
}
