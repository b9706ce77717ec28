import { expect, it } from 'vitest'
import { findDayWeight, weightSteps } from './day-weight.ts'

it.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 2],
  [5, 2],
  [6, 3],
  [9, 3],
  [10, 4],
  [14, 4],
  [15, 5],
  [50_000, 5],
])('%i stories weigh %i', (stories, weight) => {
  expect(findDayWeight(stories)).toBe(weight)
})

it('the legend names the limits of each step', () => {
  expect(weightSteps).toEqual([
    [1, 2],
    [3, 5],
    [6, 9],
    [10, 14],
    [15, null],
  ])
})
