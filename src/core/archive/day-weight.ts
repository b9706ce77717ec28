/** The first number of stories of each step after the first. Fixed, so that a depth means the same everywhere. */
const steps = [3, 6, 10, 15]

/** The steps with their first and last numbers of stories, as a legend names them: `[15, null]` is open. */
export const weightSteps: readonly (readonly [number, number | null])[] = [1, ...steps].map(
  (first, index) => [first, (steps[index] ?? Number.NaN) - 1 || null],
)

/** Returns how heavy a day is, from 1 (one or two stories) to 5 (fifteen or more); 0 without stories. */
export function findDayWeight(stories: number): number {
  if (stories === 0) return 0
  return 1 + steps.filter((first) => stories >= first).length
}
