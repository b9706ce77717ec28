import {
  findOtherHeading,
  findRelatedHeading,
  isAfterHeading,
  isReadMore,
} from '../capture/related-cues.ts'
import type { Sheet } from '../capture/sheet.ts'
import { parseStatedTime } from '../time/parse-stated-time.ts'
import { weighLine } from './weigh-line.ts'

/** The lines of a page that hold its text: from `start` up to, not including, `end`. */
export type Run = {
  start: number
  end: number
  /** The weight of each free line, by its index: how much it is prose (see `weighLine`). */
  weights: ReadonlyMap<number, number>
}

/** What a gap inside a text costs at most: a long chart parts it no more than a list of ten lines. */
const maxGap = 9

/** The weight of a line that no text has inside. */
const stopWeight = -4
const weights = { relatedHeading: -2, otherHeading: -3, readMore: -1.5, time: -1.5, dropped: -0.2 }

/** A longer line is no time alone. In code units. */
const maxTime = 40
const clock = /^\d{1,2}[:.]\d{2}$/

/** A longer line is repeated by no menu. In code units. */
const maxRepeated = 400

/**
 * Finds the run of prose that outweighs the menus, promotions and lists around it: the range of lines
 * with the largest sum of weights, in one pass. Null for a page without a paragraph.
 */
export function findRun(sheet: Sheet): Run | null {
  const lines = sheet.lines()
  const repeated = listRepeated(lines)
  const free = new Map<number, number>()
  const best = { sum: 0, start: 0, end: 0 }
  let sum = 0
  let start = 0
  let gap = 0
  for (const { index, text, role } of lines) {
    const weight =
      role === null
        ? weighFree(text, repeated.has(text))
        : role === 'related'
          ? stopWeight
          : weights.dropped
    if (role === null) free.set(index, weight)
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
  return best.sum === 0 ? null : { start: best.start, end: best.end, weights: free }
}

function weighFree(text: string, isRepeated: boolean): number {
  if (isAfterHeading(text)) return stopWeight
  if (findOtherHeading(text) !== null) return weights.otherHeading
  if (findRelatedHeading(text) !== null) return weights.relatedHeading
  if (isReadMore(text)) return weights.readMore
  if (isTimeAlone(text)) return weights.time
  return weighLine(text, isRepeated)
}

/** A time among the lines below a text belongs to another story: "3 jam lalu", "14:10". */
function isTimeAlone(text: string): boolean {
  if (text.length > maxTime || !/\d/.test(text)) return false
  return clock.test(text) || parseStatedTime(text).type !== 'none'
}

function listRepeated(lines: readonly { text: string }[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { text } of lines) {
    if (text.length > maxRepeated) continue
    if (seen.has(text)) repeated.add(text)
    seen.add(text)
  }
  return repeated
}
