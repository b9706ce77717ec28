/** Everything that is measured, in the order of the visit. */
export type Metric =
  | 'firstPaint'
  | 'largestPaint'
  | 'bytesAtHeadline'
  | 'requests'
  | 'script'
  | 'scriptBeforePaint'
  | 'blockingTime'
  | 'layoutShift'
  | 'briefHeadline'
  | 'briefText'
  | 'briefList'
  | 'briefBytes'
  | 'fullHeadline'
  | 'fullText'
  | 'fullBytes'
  | 'hoveredHeadline'
  | 'hoveredText'
  | 'hoveredList'
  | 'walkBytes'
  | 'heap'
  | 'heapGrowth'

/** What one run found out; a part that the page does not have is missing. */
export type Sample = Partial<Record<Metric, number | undefined>>
