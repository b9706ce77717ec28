import type { PageLine } from './page.ts'
import { weighLength } from './tree-weights.ts'

/** Lines from `start` up to, not including, `end`. */
export type Range = { start: number; end: number }

/** A paragraph has at least so many characters beside its links. */
const minProse = 50

/** Characters of a line that are no link, a wide one counted as three; 0 when it is no paragraph. */
export function countProse(
  { clean, links }: Pick<PageLine, 'clean' | 'links'>,
  least: number = minProse,
): number {
  const linked = links.reduce((total, link) => total + link.text.length, 0)
  const plain = clean.length - linked
  if (plain < linked) return 0
  const weight = weighLength(clean, plain)
  return weight < least ? 0 : weight
}

export type Sums = { between: (range: Range) => number }

/** Sums over ranges of lines, each in one step. */
export function sumProse(weights: readonly number[]): Sums {
  const totals = [0]
  for (const weight of weights) totals.push((totals.at(-1) ?? 0) + weight)
  return { between: ({ start, end }) => (totals[end] ?? 0) - (totals[start] ?? 0) }
}
