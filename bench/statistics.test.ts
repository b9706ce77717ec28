import { describe, expect, it } from 'vitest'
import { findLowest, findMedian, findRatio } from './statistics.ts'

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

describe('findLowest', () => {
  it('is the smallest number, or null for none', () => {
    expect(findLowest([3, 1, 2])).toBe(1)
    expect(findLowest([])).toBeNull()
  })
})
