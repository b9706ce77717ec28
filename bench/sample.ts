/** All metrics, in the order of the visit. */
export type Metric =
  | 'firstPaint'
  | 'largestPaint'
  | 'headlinePaint'
  | 'bytesAtHeadline'
  | 'requests'
  | 'script'
  | 'scriptBeforePaint'
  | 'appAnswers'
  | 'blockingTime'
  | 'observedBlocking'
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

/** The results of one run; a part that the page lacks is missing. */
export type Sample = Partial<Record<Metric, number | undefined>>
