import { describe, expect, it } from 'vitest'
import { holdsAt } from './holds-at.ts'
import type { Unit } from './stated-time.ts'

const hour = 3_600_000
const day = 24 * hour
const captured = Date.parse('2025-09-05T18:00:00+07:00')

const ago = (amount: number, unit: Unit, at: string | null) => ({
  type: 'ago' as const,
  text: `${amount} ${unit}`,
  ...{ amount, unit, at, isEstimated: false },
})

describe("the source's words for an amount of time", () => {
  it.each([
    ['hours', ago(10, 'hour', '2025-09-05T08:00:00+07:00')],
    ['weeks', ago(3, 'week', '2025-08-15T18:00:00+07:00')],
    ['months of unequal length', ago(11, 'month', '2024-10-05T18:00:00+07:00')],
    ['years', ago(9, 'year', '2016-09-05T18:00:00+07:00')],
  ])('hold when the page was captured: %s', (_title, time) => {
    expect(holdsAt(time, captured)).toBe(true)
  })

  it('hold within one unit, for a page captured a little later', () => {
    const time = ago(10, 'hour', '2025-09-05T08:00:00+07:00')
    expect(holdsAt(time, captured + hour)).toBe(true)
    expect(holdsAt(time, captured + 2 * hour)).toBe(false)
  })

  it('do not hold days later, nor without a moment', () => {
    expect(holdsAt(ago(10, 'hour', '2025-09-05T08:00:00+07:00'), captured + 16 * day)).toBe(false)
    expect(holdsAt(ago(10, 'hour', null), captured)).toBe(false)
  })
})
