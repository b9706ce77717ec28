import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeWords } from '../../app/i18n/wordings-fixture.ts'
import { formatAgo, formatRelative } from './format-relative.ts'
import type { Unit } from './stated-time.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const offset = 420
/** 29 July 2024, 20:15 WIB, a Monday. */
const at = Date.UTC(2024, 6, 29, 13, 15)
/** The midnight before it, in WIB. */
const midnight = Date.UTC(2024, 6, 28, 17)

const tell = (precision: Unit, elapsed: number, words = timeWords.id) =>
  formatRelative({ at, precision, offset }, at + elapsed, words)

describe('formatAgo', () => {
  it.each([
    [12, 'hour', '12 jam lalu', '12 hours ago'],
    [1, 'hour', '1 jam lalu', '1 hour ago'],
    [4, 'minute', '4 menit lalu', '4 minutes ago'],
    [1, 'day', '1 hari lalu', '1 day ago'],
    [2, 'day', '2 hari lalu', '2 days ago'],
    [2, 'week', '2 minggu lalu', '2 weeks ago'],
    [3, 'month', '3 bulan lalu', '3 months ago'],
    [1, 'year', '1 tahun lalu', '1 year ago'],
    [1.9, 'hour', '1 jam lalu', '1 hour ago'],
    [0, 'minute', 'baru saja', 'just now'],
    [0, 'day', 'baru saja', 'just now'],
    [30, 'second', 'baru saja', 'just now'],
    [-1, 'hour', 'waktu tidak diketahui', 'time unknown'],
    [Number.NaN, 'hour', 'waktu tidak diketahui', 'time unknown'],
  ] as const)('%d × %s reads "%s" and "%s"', (amount, unit, indonesian, english) => {
    expect(formatAgo(amount, unit, timeWords.id)).toBe(indonesian)
    expect(formatAgo(amount, unit, timeWords.en)).toBe(english)
  })
})

describe('a time known to the minute', () => {
  it.each([
    ['at once', 0, 'baru saja', 'just now', minute],
    ['after 59 s', 59 * second, 'baru saja', 'just now', minute],
    ['after 1 min', minute, '1 menit lalu', '1 minute ago', 2 * minute],
    ['after 59 min 59 s', hour - second, '59 menit lalu', '59 minutes ago', hour],
    ['after 60 min', hour, '1 jam lalu', '1 hour ago', 2 * hour],
    ['after 23 h 59', day - minute, '23 jam lalu', '23 hours ago', day],
    ['after 24 h', day, '1 hari lalu', '1 day ago', 2 * day],
    ['after 47 h 59', 2 * day - minute, '1 hari lalu', '1 day ago', 2 * day],
    ['after 48 h', 2 * day, '2 hari lalu', '2 days ago', 3 * day],
    ['a millisecond before 7 days', 7 * day - 1, '6 hari lalu', '6 days ago', 7 * day],
    ['after 7 days', 7 * day, '29 Juli', '29 July', null],
    ['after 100 days', 100 * day, '29 Juli', '29 July', null],
    ['in the year after', 200 * day, '29 Juli 2024', '29 July 2024', null],
    ['2 min ahead', -2 * minute, 'baru saja', 'just now', minute],
    ['1 s ahead', -second, 'baru saja', 'just now', minute],
    [
      'more than 2 min ahead',
      -2 * minute - 1,
      '29 Juli 20:15 WIB',
      '29 July, 20:15 WIB',
      -2 * minute,
    ],
    ['a month ahead', -30 * day, '29 Juli 20:15 WIB', '29 July, 20:15 WIB', -2 * minute],
  ])('%s reads "%s" / "%s"', (_title, elapsed, indonesian, english, refreshAfter) => {
    const refreshAt = refreshAfter === null ? null : at + refreshAfter
    expect(tell('minute', elapsed)).toEqual({ text: indonesian, refreshAt })
    expect(tell('minute', elapsed, timeWords.en)).toEqual({ text: english, refreshAt })
    expect(tell('second', elapsed)).toEqual({ text: indonesian, refreshAt })
  })

  it('includes a future year until that year begins', () => {
    const newYear = Date.UTC(2023, 11, 31, 17)
    expect(formatRelative({ at, precision: 'minute', offset }, newYear - 1, timeWords.id)).toEqual({
      text: '29 Juli 2024 20:15 WIB',
      refreshAt: newYear,
    })
    expect(formatRelative({ at, precision: 'minute', offset }, newYear, timeWords.id).text).toBe(
      '29 Juli 20:15 WIB',
    )
  })
})

describe('a time at the turn of the year', () => {
  it('is "baru saja" before its own year has begun', () => {
    const newYear = Date.UTC(2023, 11, 31, 17)
    const time = { at: newYear, precision: 'minute' as const, offset }
    expect(formatRelative(time, newYear - hour, timeWords.id)).toEqual({
      text: '1 Januari 2024 00:00 WIB',
      refreshAt: newYear - 2 * minute,
    })
  })
})

describe('a time known to the hour', () => {
  it.each([
    ['claims no minutes', 5 * minute, 'kurang dari 1 jam lalu', 'less than 1 hour ago', hour],
    ['counts hours', 12 * hour, '12 jam lalu', '12 hours ago', 13 * hour],
    ['counts days', 3 * day, '3 hari lalu', '3 days ago', 4 * day],
    ['is a date after 7 days', 7 * day, '29 Juli', '29 July', null],
    ['is "baru saja" a minute ahead', -minute, 'baru saja', 'just now', 0],
    ['has no minutes ahead', -hour, '29 Juli, pukul 20 WIB', '29 July, 8 p.m. WIB', -2 * minute],
  ])('%s', (_title, elapsed, indonesian, english, refreshAfter) => {
    const refreshAt = refreshAfter === null ? null : at + refreshAfter
    expect(tell('hour', elapsed)).toEqual({ text: indonesian, refreshAt })
    expect(tell('hour', elapsed, timeWords.en)).toEqual({ text: english, refreshAt })
  })
})

describe('a time known to the day', () => {
  it.each([
    ['is today from midnight', 0, 'hari ini', 'today', day],
    ['is today to the end of the day', day - 1, 'hari ini', 'today', day],
    ['is one day ago after midnight', day, '1 hari lalu', '1 day ago', 2 * day],
    ['is six days ago at the latest', 7 * day - 1, '6 hari lalu', '6 days ago', 7 * day],
    ['is a date after 7 days', 7 * day, '29 Juli', '29 July', null],
    ['is a date, not an hour, before it begins', -1, '29 Juli', '29 July', 0],
  ])('%s', (_title, elapsed, indonesian, english, refreshAfter) => {
    const time = { at: midnight, precision: 'day' as const, offset }
    const refreshAt = refreshAfter === null ? null : midnight + refreshAfter
    expect(formatRelative(time, midnight + elapsed, timeWords.id)).toEqual({
      text: indonesian,
      refreshAt,
    })
    expect(formatRelative(time, midnight + elapsed, timeWords.en)).toEqual({
      text: english,
      refreshAt,
    })
  })

  it('is never "hari ini" on another day, whatever hour was computed for it', () => {
    const nextMidnight = midnight + day
    expect(tell('day', -5 * hour).text).toBe('hari ini')
    expect(tell('day', nextMidnight - at - 1)).toEqual({
      text: 'hari ini',
      refreshAt: nextMidnight,
    })
    expect(tell('day', nextMidnight - at)).toEqual({ text: '1 hari lalu', refreshAt: at + 2 * day })
  })

  it('is still "2 hari lalu" at the hour of capture', () => {
    expect(tell('day', 2 * day).text).toBe('2 hari lalu')
  })
})

describe('a time known to the week or less', () => {
  it.each([
    ['week', 'sekitar akhir Juli', 'around late July', 'sekitar akhir Juli 2024'],
    ['month', 'sekitar Juli', 'around July', 'sekitar Juli 2024'],
    ['year', 'sekitar 2024', 'around 2024', 'sekitar 2024'],
  ] as const)('%s: it is always absolute', (precision, indonesian, english, inAnotherYear) => {
    expect(tell(precision, hour)).toEqual({ text: indonesian, refreshAt: null })
    expect(tell(precision, hour, timeWords.en)).toEqual({ text: english, refreshAt: null })
    expect(tell(precision, 365 * day)).toEqual({ text: inAnotherYear, refreshAt: null })
    expect(tell(precision, -365 * day).text).toBe(inAnotherYear)
  })
})

describe('the related list of the seed', () => {
  const captured = Date.UTC(2024, 8, 19, 3)
  it.each([
    [12, 'hour', '12 jam lalu'],
    [14, 'hour', '14 jam lalu'],
    [22, 'hour', '22 jam lalu'],
    [1, 'day', '1 hari lalu'],
    [2, 'day', '2 hari lalu'],
  ] as const)('%i × %s before the capture reads "%s" on its clock', (amount, unit, text) => {
    const moment = captured - amount * (unit === 'hour' ? hour : day)
    expect(
      formatRelative({ at: moment, precision: unit, offset }, captured, timeWords.id).text,
    ).toBe(text)
  })
})

describe('any input', () => {
  const units: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']
  const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.integer({ min: -1e14, max: 3e14 }))
  const anyUnit = fc.constantFrom(...units)
  const words = fc.constantFrom(timeWords.id, timeWords.en)
  const near = fc.oneof(
    fc.integer({ min: -3 * minute, max: 3 * minute }),
    fc.integer({ min: -2 * day, max: 9 * day }),
    fc.integer({ min: -800 * day, max: 800 * day }),
  )
  const anyAt = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2100, 0, 1) })
  const anyOffset = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15)

  it('gives words, never NaN, "Invalid Date" or an exception', () => {
    fc.assert(
      fc.property(
        fc.record({ at: anyNumber, precision: anyUnit, offset: anyNumber }),
        anyNumber,
        words,
        (time, now, lang) => {
          const { text, refreshAt } = formatRelative(time, now, lang)
          expect(text).not.toMatch(/NaN|Invalid|undefined|null|Infinity|^$/)
          expect(refreshAt).not.toBeNaN()
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('keeps its text until `refreshAt`, and changes it then', () => {
    fc.assert(
      fc.property(
        fc.record({ at: anyAt, precision: anyUnit, offset: anyOffset }),
        near,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        words,
        (time, elapsed, part, lang) => {
          const now = time.at + elapsed
          const { text, refreshAt } = formatRelative(time, now, lang)
          if (refreshAt === null) return
          expect(refreshAt).toBeGreaterThan(now)
          const between = now + Math.floor((refreshAt - now) * part)
          expect(formatRelative(time, between, lang).text).toBe(text)
          expect(formatRelative(time, refreshAt, lang).text).not.toBe(text)
        },
      ),
      { numRuns: 5000 },
    )
  })

  it('never uses "lalu" for the future, nor "kemarin", "yang lalu" or "dalam" at all', () => {
    fc.assert(
      fc.property(
        fc.record({ at: anyAt, precision: anyUnit, offset: anyOffset }),
        near,
        (time, elapsed) => {
          const { text } = formatRelative(time, time.at + elapsed, timeWords.id)
          expect(text).not.toMatch(/kemarin|yang lalu|dalam/)
          if (elapsed < 0) expect(text).not.toMatch(/lalu/)
        },
      ),
      { numRuns: 5000 },
    )
  })
})
