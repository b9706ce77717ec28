import type { Metric, Sample } from './sample.ts'
import type { SiteName } from './sites.ts'
import { findLowest, findMedian, findRatio } from './statistics.ts'

/** The samples of each site. */
export type Samples = Record<SiteName, readonly Sample[]>

type Unit = 'ms' | 'KB' | 'MB' | '%' | ''

/** What is asked of the reader: a multiple of the limit, or a number in the row's unit, at most. */
type Target = { type: 'ratio'; max: number } | { type: 'value'; max: number }

type Row = {
  label: string
  metric: Metric
  unit: Unit
  /** The limit's metric that 1.00 stands for; left out where a ratio says nothing. */
  base?: Metric
  targets?: readonly Target[]
}

/** What the table tells, row by row. */
export const rows: readonly Row[] = [
  {
    label: 'first paint',
    metric: 'firstPaint',
    unit: 'ms',
    base: 'firstPaint',
    targets: [{ type: 'ratio', max: 1.05 }],
  },
  {
    label: 'largest paint',
    metric: 'largestPaint',
    unit: 'ms',
    base: 'largestPaint',
    targets: [{ type: 'ratio', max: 1.05 }],
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
    targets: [{ type: 'value', max: 96 }],
  },
  {
    label: 'script before the first paint',
    metric: 'scriptBeforePaint',
    unit: 'KB',
    targets: [{ type: 'value', max: 3 }],
  },
  {
    label: 'total blocking time',
    metric: 'blockingTime',
    unit: 'ms',
    targets: [{ type: 'value', max: 50 }],
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
    targets: [{ type: 'ratio', max: 0.65 }],
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
    targets: [{ type: 'ratio', max: 0.65 }],
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
    targets: [{ type: 'value', max: 160 }],
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

const scales: Record<Unit, { per: number; digits: number }> = {
  ms: { per: 1, digits: 0 },
  KB: { per: 1000, digits: 1 },
  MB: { per: 1_000_000, digits: 1 },
  '%': { per: 1, digits: 1 },
  '': { per: 1, digits: 2 },
}

/**
 * The table of medians, its head first. `lowest` is the ratio of the fastest runs of each: where it is
 * far from the ratio, other work on the machine was in the way, and the medians tell of that.
 */
export function tabulate(samples: Samples): string[][] {
  return [
    ['', 'limit', 'Simak', 'ratio', 'lowest', 'target', 'met'],
    ...rows.map((row) => fill(row, samples)),
  ]
}

function fill(row: Row, samples: Samples): string[] {
  const { metric, base } = row
  const limit = findMedian(listValues(samples.limit, metric))
  const simak = findMedian(listValues(samples.simak, metric))
  const ratio =
    base === undefined ? null : findRatio(simak, findMedian(listValues(samples.limit, base)))
  const lowest =
    base === undefined || row.unit !== 'ms'
      ? null
      : findRatio(
          findLowest(listValues(samples.simak, metric)),
          findLowest(listValues(samples.limit, base)),
        )
  const targets = row.targets ?? []
  return [
    row.label,
    format(limit, row.unit),
    format(simak, row.unit),
    ratio === null ? '' : ratio.toFixed(2),
    lowest === null ? '' : lowest.toFixed(2),
    targets.map((target) => formatTarget(target, row.unit)).join(', '),
    targets.length === 0 ? '' : judge(row, targets, simak, ratio),
  ]
}

function listValues(samples: readonly Sample[], metric: Metric): number[] {
  return samples.flatMap((sample) => sample[metric] ?? [])
}

/** Judges the numbers themselves, not as they are rounded for print. */
function judge(
  { unit }: Row,
  targets: readonly Target[],
  simak: number | null,
  ratio: number | null,
): string {
  const found = targets.map(({ type, max }) => ({
    max,
    value: type === 'ratio' ? ratio : simak === null ? null : simak / scales[unit].per,
  }))
  if (found.some(({ value }) => value === null)) return '?'
  return found.every(({ value, max }) => value !== null && value <= max) ? 'yes' : 'NO'
}

function format(value: number | null, unit: Unit): string {
  if (value === null) return '–'
  const { per, digits } = scales[unit]
  const number = Number((value / per).toFixed(digits))
  const text = unit === '' ? String(number) : number.toFixed(digits)
  return `${text} ${unit}`.trimEnd()
}

function formatTarget({ type, max }: Target, unit: Unit): string {
  return type === 'ratio' ? `≤ ${max}×` : `≤ ${max} ${unit}`.trimEnd()
}
