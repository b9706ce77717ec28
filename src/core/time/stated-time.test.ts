import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { compareStatedTimes, findMoment, type StatedTime } from './stated-time.ts'
import { StatedTimeSchema } from './stated-time-schema.ts'

const exact = {
  type: 'exact',
  text: 'Senin, 29 Juli 2024 20:15 WIB',
  at: '2024-07-29T20:15:00+07:00',
  precision: 'minute',
  zone: 'WIB',
} as const
const ago = {
  type: 'ago',
  text: '12 jam lalu',
  amount: 12,
  unit: 'hour',
  at: '2024-09-18T22:00:00+07:00',
  isEstimated: true,
} as const
const unknown = { type: 'unknown', text: 'tadi pagi' } as const

describe('StatedTimeSchema', () => {
  it.each([
    ['a printed date', exact],
    ['a date whose zone no table knows', { ...exact, zone: 'EST' }],
    ['a date that prints no zone', { ...exact, zone: null }],
    ['an amount of time ago', ago],
    ['an amount of time before nobody knows when', { ...ago, at: null }],
    ['words alone', unknown],
  ])('takes %s as it is', (_title, time) => {
    expect(v.parse(StatedTimeSchema, time)).toEqual(time)
  })

  it.each([
    ['a type it does not know', { ...exact, type: 'about' }],
    ['a time without a zone', { ...exact, at: '2024-07-29T20:15:00' }],
    ['a clock time of UTC under the name of WIB', { ...exact, at: '2024-07-29T13:15:00Z' }],
    ['a zone that is a sentence', { ...exact, zone: 'waktu setempat' }],
    ['half an hour ago', { ...ago, amount: 0.5 }],
    ['a negative amount', { ...ago, amount: -1 }],
    ['a unit it does not know', { ...ago, unit: 'decade' }],
    ['no words', { ...unknown, text: '' }],
    ['words that turn the line around', { ...unknown, text: 'tadi \u202Eigap' }],
  ])('refuses %s', (_title, time) => {
    expect(v.is(StatedTimeSchema, time)).toBe(false)
  })
})

describe('findMoment', () => {
  it.each<[string, StatedTime | null, number | null]>([
    ['of a printed date is its instant', exact, Date.UTC(2024, 6, 29, 13, 15)],
    ['of an amount of time ago is what it resolved to', ago, Date.UTC(2024, 8, 18, 15)],
    ['of an unresolved amount is not known', { ...ago, at: null }, null],
    ['of words alone is not known', unknown, null],
    ['of no stated time is not known', null, null],
    ['of a damaged instant is not known', { ...exact, at: 'kapan-kapan' }, null],
  ])('%s', (_title, time, moment) => {
    expect(findMoment(time)).toBe(moment)
  })
})

describe('compareStatedTimes', () => {
  it('sorts newest first, then times without a moment, then no time at all', () => {
    const unresolved = { ...ago, at: null }
    expect([null, unknown, exact, unresolved, ago].toSorted(compareStatedTimes)).toEqual([
      ago,
      exact,
      unknown,
      unresolved,
      null,
    ])
  })

  it('keeps the source’s order among equal labels', () => {
    const labels = ['a', 'b', 'c'].map((text) => ({ ...ago, text }))
    expect(labels.toSorted(compareStatedTimes)).toEqual(labels)
  })

  it('treats one moment in two zones as equal', () => {
    const inUtc = { ...exact, at: '2024-07-29T13:15:00Z', zone: null }
    expect(compareStatedTimes(exact, inUtc)).toBe(0)
  })
})
