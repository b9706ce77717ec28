/**
 * Returns how many times longer `run` takes for a size of 4n than for n: about 4 where the work is linear,
 * about 16 where it is quadratic. The shortest of some runs counts, because other processes can only
 * make a run longer.
 */
export function measureGrowth(
  run: (size: number) => unknown,
  size: number,
  now: () => number,
): number {
  const time = (of: number) => {
    const start = now()
    run(of)
    return now() - start
  }
  let [small, large] = [time(size), time(4 * size)]
  for (let round = 1; round < rounds && large / small > doubtful; round += 1) {
    small = Math.min(small, time(size))
    large = Math.min(large, time(4 * size))
  }
  return large / small
}

/** Runs of each size at most, and the growth up to which one run of each is enough. */
const rounds = 8
const doubtful = 5
