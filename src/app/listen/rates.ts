/** The paces on offer, slowest first; 1 is the voice's own. */
export const rates: readonly number[] = [0.7, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2]

/** The pace on offer that is nearest to a number. */
export function clampRate(rate: number): number {
  return rates.reduce((near, one) => (Math.abs(one - rate) < Math.abs(near - rate) ? one : near), 1)
}
