import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { findOffset, formatInstant, parseInstant } from './instant.ts'
import { InstantSchema } from './instant-schema.ts'

const moment = Date.UTC(2024, 6, 29, 13, 15)

describe('parseInstant', () => {
  it.each([
    ['2024-07-29T20:15:00+07:00', moment],
    ['2024-07-29T13:15:00Z', moment],
    ['2024-07-29T13:15:00-00:00', moment],
    ['2024-07-29T09:45:00-03:30', moment],
    ['2024-07-29T13:15:00.5Z', moment + 500],
    ['2024-07-29T13:15:00.123999Z', moment + 123],
    ['0099-03-01T00:00:00Z', -59_037_897_600_000],
  ])('reads %s', (text, expected) => {
    expect(parseInstant(text)).toBe(expected)
  })

  it.each([
    ['a time without a zone', '2024-07-29T20:15:00'],
    ['a date without a time', '2024-07-29'],
    ['31 February', '2024-02-31T00:00:00Z'],
    ['29 February of 2023', '2023-02-29T00:00:00Z'],
    ['25:70', '2024-07-29T25:70:00Z'],
    ['24:00', '2024-07-29T24:00:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['the year 0', '0000-01-01T00:00:00Z'],
    ['a five-digit year', '+12024-07-29T20:15:00Z'],
    ['an offset of 24 hours', '2024-07-29T20:15:00+24:00'],
    ['an offset without a colon', '2024-07-29T20:15:00+0700'],
    ['a time without seconds', '2024-07-29T20:15+07:00'],
    ['a printed date', '29 Juli 2024'],
    ['a date that only Date.parse reads', 'Jul 29, 2024'],
    ['space around it', ' 2024-07-29T20:15:00Z'],
    ['a line break after it', '2024-07-29T20:15:00Z\n'],
    ['nothing', ''],
  ])('refuses %s', (_title, text) => {
    expect(parseInstant(text)).toBeNull()
    expect(v.is(InstantSchema, text)).toBe(false)
  })
})

describe('InstantSchema', () => {
  it.each([
    ['2024-07-29T20:15:00', '"2024-07-29T20:15:00" names no zone. Add its offset'],
    ['2024-07-29', '"2024-07-29" names no zone. Add its offset'],
    ['29 Juli 2024', 'Expected a time such as 2024-07-29T20:15:00+07:00'],
    ['2024-02-31T00:00:00Z', 'No calendar or clock shows "2024-02-31T00:00:00Z".'],
  ])('says what to do about %s, once', (text, message) => {
    const { issues } = v.safeParse(InstantSchema, text)
    expect(issues).toHaveLength(1)
    expect(issues?.[0].message).toContain(message)
  })
})

describe('formatInstant', () => {
  it.each([
    [420, '2024-07-29T20:15:00+07:00'],
    [0, '2024-07-29T13:15:00+00:00'],
    [-210, '2024-07-29T09:45:00-03:30'],
    [345, '2024-07-29T19:00:00+05:45'],
  ])('writes a moment in the zone %i minutes ahead of UTC', (offset, expected) => {
    expect(formatInstant(moment, offset)).toBe(expected)
  })

  it('truncates fractions of a second', () => {
    expect(formatInstant(moment + 999, 0)).toBe('2024-07-29T13:15:00+00:00')
    expect(formatInstant(-1, 0)).toBe('1969-12-31T23:59:59+00:00')
  })

  it('truncates fractions of a millisecond before applying the zone', () => {
    expect(formatInstant(-3.6e-12, 1)).toBe('1970-01-01T00:01:00+00:01')
  })

  it('writes an instant that parses, or nothing, for any number', () => {
    const anyNumber = fc.oneof(fc.double(), fc.integer({ min: -1e14, max: 3e14 }))
    const anyOffset = fc.oneof(fc.double(), fc.integer({ min: -2000, max: 2000 }))
    fc.assert(
      fc.property(anyNumber, anyOffset, (ms, offset) => {
        const instant = formatInstant(ms, offset)
        if (instant === '') return
        // Adding 0 turns a negative zero into zero.
        expect(parseInstant(instant)).toBe(Math.floor(Math.trunc(ms) / 1000) * 1000 + 0)
        expect(findOffset(instant)).toBe(offset + 0)
      }),
    )
  })
})

describe('findOffset', () => {
  it.each([
    ['2024-07-29T20:15:00+07:00', 420],
    ['2024-07-29T20:15:00Z', 0],
    ['2024-07-29T20:15:00-00:00', 0],
    ['2024-07-29T20:15:00-03:30', -210],
    ['no instant', 0],
  ])('of %s is %i minutes', (instant, offset) => {
    expect(findOffset(instant)).toBe(offset)
  })
})
