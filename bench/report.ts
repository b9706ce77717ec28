import { type Row, type RowUnit, rows, type Target } from './rows.ts'
import type { Metric, Sample } from './sample.ts'
import type { ComparedSite, SiteName } from './sites.ts'
import { findHighest, findLowest, findMedian, findRatio } from './statistics.ts'

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
 * Builds the table of medians, with its head first; a peer's has its ratio to the limit page in brackets. `spread`
 * is from the lowest to the highest of Simak's runs. `lowest` is the ratio of the fastest runs: where it differs much
 * from the ratio, other work on the machine has disturbed the medians.
 */
export function tabulate(
  sites: readonly Pick<ComparedSite, 'name' | 'title'>[],
  samples: Samples,
): string[][] {
  const peers = sites.filter(({ name }) => name !== 'limit' && name !== 'simak')
  const titles = peers.map(({ title }) => title)
  return [
    ['', 'limit', ...titles, 'Simak', 'ratio', 'spread', 'lowest', 'target', 'met'],
    ...rows.map((row) => fill(row, peers, samples)),
  ]
}

function fill(row: Row, peers: readonly Pick<ComparedSite, 'name'>[], samples: Samples): string[] {
  const { metric, base, unit } = row
  const simaks = listValues(samples.simak, metric)
  const simak = findMedian(simaks)
  const bases = base === undefined ? [] : listValues(samples.limit, base)
  const toRatio = (value: number | null) => findRatio(value, findMedian(bases))
  const ratio = toRatio(simak)
  const lowest = unit === 'ms' ? findRatio(findLowest(simaks), findLowest(bases)) : null
  const targets = row.targets ?? []
  return [
    row.label,
    format(findMedian(listValues(samples.limit, metric)), unit),
    ...peers.map(({ name }) => {
      const value = findMedian(listValues(samples[name], metric))
      const own = toRatio(value)
      return format(value, unit) + (own === null ? '' : ` (${own.toFixed(2)})`)
    }),
    format(simak, unit),
    ratio === null ? '' : ratio.toFixed(2),
    formatSpread(simaks, unit),
    lowest === null ? '' : lowest.toFixed(2),
    targets.map((target) => formatTarget(target, unit)).join(', '),
    targets.length === 0 ? '' : judge(row, targets, simak, ratio),
  ]
}

function formatSpread(values: readonly number[], unit: RowUnit): string {
  const [low, high] = [format(findLowest(values), unit), format(findHighest(values), unit)]
  return low === high ? '' : `${low.split(' ')[0]}–${high}`
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
