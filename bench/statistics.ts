/** The middle of some numbers, or of the two in the middle; null of none. */
export function findMedian(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** One number as a multiple of another; null where there is none to compare with. */
export function findRatio(value: number | null, base: number | null): number | null {
  return value === null || base === null || base === 0 ? null : value / base
}

/** The lowest of some numbers; null of none. */
export function findLowest(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.min(...values)
}
