import { diffArrays } from 'diff'

/** A stretch of two sequences: equal items, or items of the one that are replaced by those of the other. */
export type Stretch = {
  isKept: boolean
  /** Index ranges; an end is exclusive. */
  before: { start: number; end: number }
  after: { start: number; end: number }
}

/**
 * Edits after which two sequences count as different throughout. The time grows with the square of the edits;
 * this many take about half a second.
 */
const maxEdits = 1_000

/**
 * Aligns two sequences: `align(['a', 'b'], ['a', 'c'])` → a kept stretch and a changed one. Stretches cover
 * both sequences in order, and no two changed ones are adjacent.
 */
export function align(before: readonly string[], after: readonly string[]): Stretch[] {
  const differences = diffArrays([...before], [...after], { maxEditLength: maxEdits })
  if (differences === undefined) return [join(0, before.length, 0, after.length)]
  const stretches: Stretch[] = []
  let [atBefore, atAfter] = [0, 0]
  for (const { added, removed, count } of differences) {
    const next = join(
      atBefore,
      added ? atBefore : atBefore + count,
      atAfter,
      removed ? atAfter : atAfter + count,
    )
    next.isKept = !added && !removed
    ;[atBefore, atAfter] = [next.before.end, next.after.end]
    const last = stretches.at(-1)
    if (last === undefined || last.isKept || next.isKept) stretches.push(next)
    else {
      last.before.end = atBefore
      last.after.end = atAfter
    }
  }
  return stretches
}

function join(beforeStart: number, beforeEnd: number, afterStart: number, afterEnd: number) {
  return {
    isKept: false,
    before: { start: beforeStart, end: beforeEnd },
    after: { start: afterStart, end: afterEnd },
  }
}
