import type { Role, Sheet } from '../capture/sheet.ts'
import type { LineWeights } from './weigh-lines.ts'

/** The lines of a page that hold its text: from `start` up to, not including, `end`. */
export type Run = { start: number; end: number }

/** Maximum cost of a gap inside a text: a long chart costs no more than a list of ten lines. */
const maxGap = 9

/** Weights of claimed lines. No text continues behind a list of other stories. */
const claimed = { related: -4, other: -0.2 }
/** No gap contains a line of this weight. */
const stopWeight = -4

/**
 * Finds the run of prose that outweighs the menus, promotions and lists around it: the range of lines with
 * the largest sum of weights, in one pass. Returns null for a page without a paragraph.
 */
export function findRun(sheet: Sheet, weights: LineWeights): Run | null {
  const best = { sum: 0, start: 0, end: 0 }
  let sum = 0
  let start = 0
  let gap = 0
  for (const { index, role } of sheet.lines()) {
    const weight = weighRole(role) ?? weights.get(index) ?? 0
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

function weighRole(role: Role | null): number | null {
  if (role === null) return null
  return role === 'related' ? claimed.related : claimed.other
}
