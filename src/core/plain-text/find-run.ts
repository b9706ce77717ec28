import type { Sheet } from '../capture/sheet.ts'
import type { LineWeights } from './weigh-lines.ts'

/** The lines of a page that hold its text: from `start` up to, not including, `end`. */
export type Run = { start: number; end: number }

/** Maximum cost of a gap inside a text: a long chart costs no more than a list of eight lines. */
const maxGap = 6

/** No gap contains a line of this weight. */
const stopWeight = -4

/** Weights of claimed lines by their rules, and of all others. */
const claimedWeights: Readonly<Record<string, number>> = { copyright: -2 }
const claimedWeight = -0.2

/**
 * Finds the run of prose that outweighs the menus, promotions and lists around it: the range of lines with
 * the largest sum of weights, in one pass. `limit` is the index of the list that closes the page. Returns
 * null for a page without a paragraph.
 */
export function findRun(sheet: Sheet, weights: LineWeights, limit: number): Run | null {
  const best = { sum: 0, start: 0, end: 0 }
  let sum = 0
  let start = 0
  let gap = 0
  for (const { index, rule } of sheet.lines()) {
    if (index >= limit) break
    const weight = rule === null ? (weights.get(index) ?? 0) : weighRule(rule)
    if (sum <= 0) {
      sum = 0
      start = index
      gap = 0
    }
    if (weight > stopWeight && weight < 0) {
      sum -= Math.min(-weight, Math.max(0, maxGap - gap))
      gap -= weight
    } else {
      sum += weight
      if (weight > 0.5) gap = 0
    }
    if (sum > best.sum) Object.assign(best, { sum, start, end: index + 1 })
  }
  return best.sum === 0 ? null : { start: best.start, end: best.end }
}

/** Weighs a line that a rule has claimed. */
export function weighRule(rule: string): number {
  return claimedWeights[rule] ?? claimedWeight
}
