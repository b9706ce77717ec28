import { expect, it } from 'vitest'
import { findKnownDay } from './find-known-day.ts'
import type { StatedTime } from './stated-time.ts'

function exact(at: string, precision: 'minute' | 'day' | 'month'): StatedTime {
  return { type: 'exact', text: at, at, precision, zone: null }
}

it('is the day in the zone of the stated time', () => {
  expect(findKnownDay(exact('2024-07-29T01:30:00+09:00', 'minute'))).toBe('2024-07-29')
  expect(findKnownDay(exact('2024-07-28T23:30:00-05:00', 'day'))).toBe('2024-07-28')
})

it('is unknown for a month, and for a week before the capture', () => {
  expect(findKnownDay(exact('2024-07-01T00:00:00+07:00', 'month'))).toBeNull()
  const ago = { type: 'ago', text: '2 minggu lalu', amount: 2, isEstimated: false } as const
  const at = '2024-07-15T10:00:00+07:00'
  expect(findKnownDay({ ...ago, unit: 'week', at })).toBeNull()
  expect(findKnownDay({ ...ago, unit: 'day', at })).toBe('2024-07-15')
})

it('is unknown without a moment', () => {
  expect(findKnownDay(null)).toBeNull()
  expect(findKnownDay({ type: 'unknown', text: 'entah' })).toBeNull()
})
