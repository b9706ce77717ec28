/** The offered rates, slowest first; 1 is the voice's own. */
export const rates: readonly number[] = [0.7, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2]

/** Returns the offered rate that is closest to a number: `clampRate(1.2)` → 1.15. */
export function clampRate(rate: number): number {
  return rates.reduce((near, one) => (Math.abs(one - rate) < Math.abs(near - rate) ? one : near), 1)
}
