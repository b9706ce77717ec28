import { expect, it } from 'vitest'
import type { StatedTime } from '../time/stated-time.ts'
import { resolveUpdated } from './resolve-updated.ts'

const published: StatedTime = {
  type: 'exact',
  text: 'Senin, 29 Juli 2024 20:15 WIB',
  at: '2024-07-29T20:15:00+07:00',
  precision: 'minute',
  zone: 'WIB',
}
const captured = { at: '2024-09-19T10:00:00+07:00', isEstimated: false, reason: null }
const read = (...values: string[]) =>
  resolveUpdated(
    null,
    values.map((value) => ({ value, from: 'meta' })),
    published,
    captured,
    null,
  )

it('a later moment that a page states for machines is its update, in the zone of publication', () => {
  expect(read('2024-07-30T01:00:00Z')).toMatchObject({
    text: '2024-07-30T01:00:00Z',
    at: '2024-07-30T08:00:00+07:00',
  })
})

it('a moment with a zone of its own keeps it', () => {
  expect(read('2024-07-30T10:00:00+09:00')).toMatchObject({ at: '2024-07-30T10:00:00+09:00' })
})

it.each([
  ['the moment of publication', '2024-07-29T20:15:00+07:00'],
  ['the same minute', '2024-07-29T20:15:59+07:00'],
  ['an earlier moment', '2024-07-29T19:00:00+07:00'],
  ['a day', '2024-07-30'],
  ['a moment after the capture', '2025-01-01T00:00:00+07:00'],
  ['no time', 'kemarin pagi'],
])('%s is no update', (_, value) => {
  expect(read(value)).toBe(null)
})

it('looks on when the first statement is none', () => {
  const values = ['2024-07-29T20:15:00+07:00', '2024-07-30T08:00:00+07:00']
  expect(read(...values)).toMatchObject({ at: '2024-07-30T08:00:00+07:00' })
})
