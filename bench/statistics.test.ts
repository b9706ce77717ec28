import { describe, expect, it } from 'vitest'
import { findLowest, findMedian, findRatio } from './statistics.ts'

describe('findMedian', () => {
  it('is the middle one, however they are ordered', () => {
    expect(findMedian([30, 1, 2])).toBe(2)
  })

  it('lies between the two in the middle of an even number', () => {
    expect(findMedian([4, 1, 100, 2])).toBe(3)
  })

  it('is nothing where there is nothing', () => {
    expect(findMedian([])).toBeNull()
  })
})

describe('findRatio', () => {
  it('is one number as a multiple of another', () => {
    expect(findRatio(3, 2)).toBe(1.5)
  })

  it('is nothing where there is nothing to compare with', () => {
    expect(findRatio(3, 0)).toBeNull()
    expect(findRatio(null, 2)).toBeNull()
    expect(findRatio(3, null)).toBeNull()
  })
})

describe('findLowest', () => {
  it('is the smallest, or nothing where there is nothing', () => {
    expect(findLowest([3, 1, 2])).toBe(1)
    expect(findLowest([])).toBeNull()
  })
})
