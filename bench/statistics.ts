/** Returns the median of some numbers; null for none: `findMedian([3, 1, 2, 4])` → 2.5. */
export function findMedian(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** Returns a number as a multiple of another; null where there is no base. */
export function findRatio(value: number | null, base: number | null): number | null {
  return value === null || base === null || base === 0 ? null : value / base
}

/** Returns the number that so many per cent of the numbers do not exceed; null for none: of 1 to 100, the 98th is 98. */
export function findPercentile(values: readonly number[], percent: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? null
}

/** Returns the lowest number; null for none. */
export function findLowest(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.min(...values)
}

/** Returns the highest number; null for none. */
export function findHighest(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.max(...values)
}
