/** Between the growth of linear work, 4, and that of quadratic work, 16. */
const maxGrowth = 8
/** Time after which work is no longer given another chance. */
const patienceMs = 10_000

/**
 * Whether `run` is about linear: whether a size of 4n takes less than eight times the time of n. The shortest of
 * some runs counts, because other processes can only make a run longer.
 */
export function isLinear(run: (size: number) => unknown, size: number, now: () => number): boolean {
  const time = (of: number) => {
    const before = now()
    run(of)
    return now() - before
  }
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const start = now()
  while (now() - start < patienceMs) {
    small = Math.min(small, time(size))
    large = Math.min(large, time(4 * size))
    if (large < maxGrowth * small) return true
  }
  return false
}
