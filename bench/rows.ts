import type { Metric } from './sample.ts'

/** The unit in which a row is printed. */
export type RowUnit = 'ms' | 'KB' | 'MB' | '%' | ''

/** An upper limit for the app: a multiple of the limit page, or a number in the row's unit. */
export type Target = { type: 'ratio'; max: number } | { type: 'value'; max: number }

/** One row of the table. */
export type Row = {
  label: string
  metric: Metric
  unit: RowUnit
  /** The metric of the limit page that counts as 1.00; absent where a ratio means nothing. */
  base?: Metric
  targets?: readonly Target[]
}

/** The rows of the table, in order. */
export const rows: readonly Row[] = [
  {
    label: 'first paint',
    metric: 'firstPaint',
    unit: 'ms',
    base: 'firstPaint',
    targets: [{ type: 'ratio', max: 1.1 }],
  },
  {
    label: 'largest paint',
    metric: 'largestPaint',
    unit: 'ms',
    base: 'largestPaint',
    targets: [{ type: 'ratio', max: 1.1 }],
  },
  {
    label: 'bytes arrived when the headline paints',
    metric: 'bytesAtHeadline',
    unit: 'KB',
    base: 'bytesAtHeadline',
    targets: [
      { type: 'ratio', max: 2.5 },
      { type: 'value', max: 14 },
    ],
  },
  { label: 'requests of a first visit', metric: 'requests', unit: '' },
  {
    label: 'script of a first visit',
    metric: 'script',
    unit: 'KB',
    targets: [{ type: 'value', max: 100 }],
  },
  {
    label: 'script before the first paint',
    metric: 'scriptBeforePaint',
    unit: 'KB',
    targets: [{ type: 'value', max: 3 }],
  },
  { label: 'app answers', metric: 'appAnswers', unit: 'ms' },
  {
    label: 'total blocking time, in a browser without tools',
    metric: 'blockingTime',
    unit: 'ms',
    targets: [{ type: 'value', max: 50 }],
  },
  { label: '… in the browser of the other rows', metric: 'observedBlocking', unit: 'ms' },
  {
    label: 'main thread of a first visit, in a browser without tools',
    metric: 'mainThread',
    unit: 'ms',
    targets: [{ type: 'value', max: 1200 }],
  },
  { label: 'layout shift', metric: 'layoutShift', unit: '', targets: [{ type: 'value', max: 0 }] },
  {
    label: 'click on a related brief, cold, to its headline',
    metric: 'briefHeadline',
    unit: 'ms',
    base: 'briefHeadline',
    targets: [{ type: 'ratio', max: 0.35 }],
  },
  {
    label: '… to its summary',
    metric: 'briefText',
    unit: 'ms',
    base: 'briefHeadline',
    targets: [{ type: 'ratio', max: 0.35 }],
  },
  {
    label: '… to its own related list',
    metric: 'briefList',
    unit: 'ms',
    base: 'briefHeadline',
    targets: [{ type: 'ratio', max: 0.65 }],
  },
  {
    label: 'click on a full article, cold, to its headline',
    metric: 'fullHeadline',
    unit: 'ms',
    base: 'fullHeadline',
    targets: [{ type: 'ratio', max: 0.35 }],
  },
  {
    label: '… to the end of its first paragraph',
    metric: 'fullText',
    unit: 'ms',
    base: 'fullHeadline',
    targets: [{ type: 'ratio', max: 0.35 }],
  },
  {
    label: 'hovered 300 ms before, to the headline',
    metric: 'hoveredHeadline',
    unit: 'ms',
    base: 'briefHeadline',
    targets: [{ type: 'ratio', max: 0.2 }],
  },
  {
    label: '… to its summary',
    metric: 'hoveredText',
    unit: 'ms',
    base: 'briefHeadline',
    targets: [{ type: 'ratio', max: 0.2 }],
  },
  {
    label: '… to its own related list',
    metric: 'hoveredList',
    unit: 'ms',
    base: 'briefHeadline',
    targets: [{ type: 'ratio', max: 0.2 }],
  },
  {
    label: 'bytes of one cold click, on a brief',
    metric: 'briefBytes',
    unit: 'KB',
    base: 'briefBytes',
    targets: [{ type: 'value', max: 3 }],
  },
  { label: '… on the full article', metric: 'fullBytes', unit: 'KB', base: 'fullBytes' },
  {
    label: 'bytes of 1 + 20 pages, without fonts',
    metric: 'walkBytes',
    unit: 'KB',
    base: 'walkBytes',
    targets: [{ type: 'value', max: 150 }],
  },
  {
    label: 'heap after 20 clicks',
    metric: 'heap',
    unit: 'MB',
    base: 'heap',
    targets: [{ type: 'value', max: 4 }],
  },
  {
    label: 'growth of the heap by 40 more',
    metric: 'heapGrowth',
    unit: '%',
    targets: [{ type: 'value', max: 10 }],
  },
]
