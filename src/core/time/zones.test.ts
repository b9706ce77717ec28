import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findZoneOffset, formatZone } from './zones.ts'

describe('findZoneOffset', () => {
  it.each([
    ['WIB', 420],
    ['WITA', 480],
    ['Wita', 480],
    ['wit', 540],
    ['GMT', 0],
    ['UTC', 0],
    ['Z', 0],
    ['GMT+7', 420],
    ['GMT +7', 420],
    ['GMT+700', 420],
    ['UTC+07:00', 420],
    ['UTC-3:30', -210],
    ['+0700', 420],
    ['-00:00', 0],
  ])('reads %s as %i minutes ahead of UTC', (zone, offset) => {
    expect(findZoneOffset(zone)).toBe(offset)
  })

  it.each(['', 'EST', 'WIBB', 'GMT+', 'GMT+25', 'GMT+7:75', '7'])('does not know %j', (zone) => {
    expect(findZoneOffset(zone)).toBeNull()
  })
})

describe('formatZone', () => {
  it.each([
    [420, 'WIB'],
    [480, 'WITA'],
    [540, 'WIT'],
    [0, 'UTC'],
    [120, 'UTC+02:00'],
    [-210, 'UTC-03:30'],
  ])('writes %i minutes ahead of UTC as %s', (offset, zone) => {
    expect(formatZone(offset)).toBe(zone)
  })

  it('is the inverse of findZoneOffset', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1439, max: 1439 }), (offset) => {
        expect(findZoneOffset(formatZone(offset))).toBe(offset)
      }),
    )
  })
})
