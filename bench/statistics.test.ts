import { describe, expect, it } from 'vitest'
import { findLowest, findMedian, findPercentile, findRatio } from './statistics.ts'

describe('findMedian', () => {
  it('is the middle number, in whatever order they are', () => {
    expect(findMedian([30, 1, 2])).toBe(2)
  })

  it('is between the two middle numbers of an even count', () => {
    expect(findMedian([4, 1, 100, 2])).toBe(3)
  })

  it('is null for no numbers', () => {
    expect(findMedian([])).toBeNull()
  })
})

describe('findRatio', () => {
  it('is one number divided by another', () => {
    expect(findRatio(3, 2)).toBe(1.5)
  })

  it('is null without a base', () => {
    expect(findRatio(3, 0)).toBeNull()
    expect(findRatio(null, 2)).toBeNull()
    expect(findRatio(3, null)).toBeNull()
  })
})

describe('findPercentile', () => {
  it('is the number that so many per cent do not exceed', () => {
    const numbers = Array.from({ length: 100 }, (_, n) => 100 - n)
    expect([98, 100, 0].map((percent) => findPercentile(numbers, percent))).toEqual([98, 100, 1])
    expect(findPercentile([7], 98)).toBe(7)
    expect(findPercentile([], 98)).toBeNull()
  })
})

describe('findLowest', () => {
  it('is the smallest number, or null for none', () => {
    expect(findLowest([3, 1, 2])).toBe(1)
    expect(findLowest([])).toBeNull()
  })
})
