import { endAtWord } from '../text/end-at-word.ts'

/** A story's summary as it is shown: one that the source cut short ends at a word, with an ellipsis. */
export function formatSummary(story: {
  summary: string | null
  isTruncated: boolean
}): string | null {
  const { summary, isTruncated } = story
  return summary !== null && isTruncated ? endAtWord(summary) : summary
}
