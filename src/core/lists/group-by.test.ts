import { expect, it } from 'vitest'
import { groupBy } from './group-by.ts'

it('keeps the order of groups by their first items, and of items in each', () => {
  const groups = groupBy(['b1', 'a1', 'b2', 'a2'], (item) => item.charAt(0))
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
  ])
})

it('returns no group for no items', () => {
  expect(groupBy([], String).size).toBe(0)
})
