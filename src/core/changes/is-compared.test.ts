import { expect, it } from 'vitest'
import { findPrevious } from './find-previous.ts'
import { isCompared } from './is-compared.ts'

function countPairs(count: number): number {
  const indexes = Array.from({ length: count }, (_, index) => index)
  return indexes.flatMap((a) => indexes.filter((b) => isCompared(a, b, count))).length
}

it('of few versions every two are compared, the older one first', () => {
  expect(countPairs(4)).toBe(6)
  expect(isCompared(2, 1, 4)).toBe(false)
  expect(isCompared(-1, 1, 4)).toBe(false)
  expect(isCompared(1, 4, 4)).toBe(false)
})

it('of many versions the comparisons grow with their number and not with its square', () => {
  expect(countPairs(12)).toBe(66)
  expect(countPairs(100)).toBeLessThan(400)
  expect([isCompared(50, 51, 100), isCompared(0, 50, 100), isCompared(50, 99, 100)]).toEqual([
    true,
    true,
    true,
  ])
  expect(isCompared(20, 60, 100)).toBe(false)
})

it.each([
  ['the first has none', [false, false], 0, null],
  ['the one before', [false, false, false], 2, 1],
  ['a cut-off one in between is passed over', [false, true, false], 2, 0],
  ['a cut-off one changes nothing', [false, true, false], 1, null],
  ['if all are cut off, they are compared', [true, true], 1, 0],
  ['a whole one after a cut-off one has none', [true, false], 1, null],
])('%s', (_title, isPartial, index, previous) => {
  expect(findPrevious(isPartial, index)).toBe(previous)
})
