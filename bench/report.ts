import { type Row, type RowUnit, rows, type Target } from './rows.ts'
import type { Metric, Sample } from './sample.ts'
import type { SiteName } from './sites.ts'
import { findLowest, findMedian, findRatio } from './statistics.ts'

/** The samples of each site. */
export type Samples = Record<SiteName, readonly Sample[]>

const scales: Record<RowUnit, { per: number; digits: number }> = {
  ms: { per: 1, digits: 0 },
  KB: { per: 1000, digits: 1 },
  MB: { per: 1_000_000, digits: 1 },
  '%': { per: 1, digits: 1 },
  '': { per: 1, digits: 2 },
}

/**
 * Builds the table of medians, with its head first. `lowest` is the ratio of the fastest runs: where it
 * differs much from the ratio, other work on the machine has disturbed the medians.
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

/** Compares the exact numbers, not the rounded ones that are printed. */
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

function format(value: number | null, unit: RowUnit): string {
  if (value === null) return '–'
  const { per, digits } = scales[unit]
  const number = Number((value / per).toFixed(digits))
  const text = unit === '' ? String(number) : number.toFixed(digits)
  return `${text} ${unit}`.trimEnd()
}

function formatTarget({ type, max }: Target, unit: RowUnit): string {
  return type === 'ratio' ? `≤ ${max}×` : `≤ ${max} ${unit}`.trimEnd()
}
