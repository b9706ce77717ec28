import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeWords } from '../../app/i18n/wordings-fixture.ts'
import { formatAgo } from './format-relative.ts'
import { formatAbsolute, formatDay, formatInstantDay, formatMachine } from './format-time.ts'
import type { StatedTime, Unit } from './stated-time.ts'

const units: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']

const exact = {
  type: 'exact',
  text: 'kata sumber',
  at: '2024-07-29T20:15:30+07:00',
  precision: 'minute',
  zone: 'WIB',
} as const
const ago = {
  type: 'ago',
  text: 'kata sumber',
  amount: 12,
  unit: 'hour',
  at: '2024-09-18T22:04:30+07:00',
  isEstimated: false,
} as const

describe('formatDay', () => {
  const midday = Date.UTC(2024, 8, 19, 5)

  it.each([
    [{ weekday: true, year: true }, 'Kamis, 19 September 2024', 'Thursday, 19 September 2024'],
    [{ year: true }, '19 September 2024', '19 September 2024'],
    [{ weekday: true }, 'Kamis, 19 September', 'Thursday, 19 September'],
    [{}, '19 September', '19 September'],
  ])('writes the parts it is asked for: %j', (parts, indonesian, english) => {
    expect(formatDay(midday, 420, timeWords.id, parts)).toBe(indonesian)
    expect(formatDay(midday, 420, timeWords.en, parts)).toBe(english)
  })

  it.each([
    ['Senin, 15 Januari', 'Monday, 15 January'],
    ['Kamis, 15 Februari', 'Thursday, 15 February'],
    ['Jumat, 15 Maret', 'Friday, 15 March'],
    ['Senin, 15 April', 'Monday, 15 April'],
    ['Rabu, 15 Mei', 'Wednesday, 15 May'],
    ['Sabtu, 15 Juni', 'Saturday, 15 June'],
    ['Senin, 15 Juli', 'Monday, 15 July'],
    ['Kamis, 15 Agustus', 'Thursday, 15 August'],
    ['Minggu, 15 September', 'Sunday, 15 September'],
    ['Selasa, 15 Oktober', 'Tuesday, 15 October'],
    ['Jumat, 15 November', 'Friday, 15 November'],
    ['Minggu, 15 Desember', 'Sunday, 15 December'],
  ])('names each month of 2024: %s, %s', (indonesian, english) => {
    const names = [timeWords.id.months, timeWords.en.months]
    const month = timeWords.id.months.findIndex((name) => indonesian.endsWith(` ${name}`))
    const at = Date.UTC(2024, month, 15)
    expect(names.map((list) => list.length)).toEqual([12, 12])
    expect(formatDay(at, 0, timeWords.id, { weekday: true })).toBe(indonesian)
    expect(formatDay(at, 0, timeWords.en, { weekday: true })).toBe(english)
  })

  it('uses the day of the given zone', () => {
    const lateInUtc = Date.UTC(2024, 11, 31, 18)
    expect(formatDay(lateInUtc, 0, timeWords.id, { year: true })).toBe('31 Desember 2024')
    expect(formatDay(lateInUtc, 420, timeWords.id, { year: true })).toBe('1 Januari 2025')
    expect(formatDay(lateInUtc, -600, timeWords.id, { year: true })).toBe('31 Desember 2024')
  })

  it('gives the words for an unknown time if the moment is impossible', () => {
    expect(formatDay(Number.NaN, 420, timeWords.id, { year: true })).toBe('waktu tidak diketahui')
    expect(formatDay(9e15, 420, timeWords.en, { year: true })).toBe('time unknown')
  })
})

describe('formatInstantDay', () => {
  it.each([
    ['2024-09-19T00:30:00+07:00', '19 September 2024'],
    ['2024-09-18T23:30:00Z', '18 September 2024'],
    ['rusak', 'waktu tidak diketahui'],
  ])('of %s is %s, wherever it is read', (instant, day) => {
    expect(formatInstantDay(instant, timeWords.id, { year: true })).toBe(day)
  })
})

describe('formatAbsolute with a short weekday', () => {
  it('shortens only the English name', () => {
    expect(formatAbsolute(exact, timeWords.en, 'short')).toBe('Mon, 29 July 2024, 20:15 WIB')
    expect(formatAbsolute(exact, timeWords.id, 'short')).toBe('Senin, 29 Juli 2024 20:15 WIB')
  })

  it('is never longer in English, on any day of the week', () => {
    for (const [day, name] of timeWords.en.shortWeekdays.entries()) {
      expect(name.length).toBeLessThanOrEqual(timeWords.id.shortWeekdays[day]?.length ?? 0)
    }
  })
})

describe('formatAbsolute and formatMachine', () => {
  it.each<[string, StatedTime, string, string, string | null]>([
    [
      'a printed minute, with the printed zone',
      exact,
      'Senin, 29 Juli 2024 20:15 WIB',
      'Monday, 29 July 2024, 20:15 WIB',
      '2024-07-29T20:15+07:00',
    ],
    [
      'a printed zone as it was printed',
      { ...exact, zone: 'GMT+7' },
      'Senin, 29 Juli 2024 20:15 GMT+7',
      'Monday, 29 July 2024, 20:15 GMT+7',
      '2024-07-29T20:15+07:00',
    ],
    [
      'a minute in central Indonesia',
      { ...exact, at: '2024-07-29T20:15:00+08:00', zone: 'WITA' },
      'Senin, 29 Juli 2024 20:15 WITA',
      'Monday, 29 July 2024, 20:15 WITA',
      '2024-07-29T20:15+08:00',
    ],
    [
      'a minute in the zone of Jayapura, none printed',
      { ...exact, at: '2024-07-29T00:05:00+09:00', zone: null },
      'Senin, 29 Juli 2024 00:05 WIT',
      'Monday, 29 July 2024, 00:05 WIT',
      '2024-07-29T00:05+09:00',
    ],
    [
      'a minute in another zone, none printed',
      { ...exact, at: '2024-07-29T20:15:00+02:00', zone: null },
      'Senin, 29 Juli 2024 20:15 UTC+02:00',
      'Monday, 29 July 2024, 20:15 UTC+02:00',
      '2024-07-29T20:15+02:00',
    ],
    [
      'a minute of UTC',
      { ...exact, at: '2024-07-29T20:15:00Z', zone: null },
      'Senin, 29 Juli 2024 20:15 UTC',
      'Monday, 29 July 2024, 20:15 UTC',
      '2024-07-29T20:15+00:00',
    ],
    [
      'a second, which only machines are told',
      { ...exact, precision: 'second' },
      'Senin, 29 Juli 2024 20:15 WIB',
      'Monday, 29 July 2024, 20:15 WIB',
      '2024-07-29T20:15:30+07:00',
    ],
    [
      'a printed hour',
      { ...exact, at: '2024-07-29T08:00:00+07:00', precision: 'hour' },
      'Senin, 29 Juli 2024, pukul 08 WIB',
      'Monday, 29 July 2024, 8 a.m. WIB',
      '2024-07-29T08:00+07:00',
    ],
    [
      'a printed day',
      { ...exact, at: '2024-07-29T00:00:00+07:00', precision: 'day', zone: null },
      'Senin, 29 Juli 2024',
      'Monday, 29 July 2024',
      '2024-07-29',
    ],
    ['a printed month', { ...exact, precision: 'month' }, 'Juli 2024', 'July 2024', '2024-07'],
    ['a printed year', { ...exact, precision: 'year' }, '2024', '2024', '2024'],
    [
      'minutes before a known capture',
      { ...ago, unit: 'minute' },
      'sekitar 18 September 2024 22:04 WIB',
      'around 18 September 2024, 22:04 WIB',
      '2024-09-18T22:04+07:00',
    ],
    [
      'hours before a known capture',
      ago,
      'sekitar 18 September 2024, pukul 22 WIB',
      'around 18 September 2024, 10 p.m. WIB',
      '2024-09-18T22:00+07:00',
    ],
    [
      'hours that end just after midnight',
      { ...ago, at: '2024-09-18T00:30:00+07:00' },
      'sekitar 18 September 2024, pukul 00 WIB',
      'around 18 September 2024, 12 a.m. WIB',
      '2024-09-18T00:00+07:00',
    ],
    [
      'hours before an estimated capture, known to the day at best',
      { ...ago, isEstimated: true },
      'sekitar 18 September 2024',
      'around 18 September 2024',
      '2024-09-18',
    ],
    [
      'minutes before an estimated capture',
      { ...ago, unit: 'minute', isEstimated: true },
      'sekitar 18 September 2024',
      'around 18 September 2024',
      '2024-09-18',
    ],
    [
      'days',
      { ...ago, unit: 'day' },
      'sekitar 18 September 2024',
      'around 18 September 2024',
      '2024-09-18',
    ],
    [
      'weeks in the first ten days of a month',
      { ...ago, unit: 'week', at: '2024-09-10T23:00:00+07:00' },
      'sekitar awal September 2024',
      'around early September 2024',
      '2024-09-10',
    ],
    [
      'weeks in the middle of a month',
      { ...ago, unit: 'week', isEstimated: true },
      'sekitar pertengahan September 2024',
      'around mid-September 2024',
      '2024-09-18',
    ],
    [
      'weeks in the last ten days of a month',
      { ...ago, unit: 'week', at: '2024-09-21T01:00:00+07:00' },
      'sekitar akhir September 2024',
      'around late September 2024',
      '2024-09-21',
    ],
    [
      'months',
      { ...ago, unit: 'month' },
      'sekitar September 2024',
      'around September 2024',
      '2024-09',
    ],
    ['years', { ...ago, unit: 'year' }, 'sekitar 2024', 'around 2024', '2024'],
    [
      'an amount before a capture that nobody dated',
      { ...ago, at: null },
      'kata sumber',
      'kata sumber',
      null,
    ],
    ['words alone', { type: 'unknown', text: 'kata sumber' }, 'kata sumber', 'kata sumber', null],
    ['a damaged instant', { ...exact, at: 'rusak' }, 'kata sumber', 'kata sumber', null],
  ])('tell %s', (_title, time, indonesian, english, machine) => {
    expect(formatAbsolute(time, timeWords.id)).toBe(indonesian)
    expect(formatAbsolute(time, timeWords.en)).toBe(english)
    expect(formatMachine(time)).toBe(machine)
  })
})

describe('any input', () => {
  const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.integer({ min: -1e14, max: 3e14 }))
  const anyUnit = fc.constantFrom(...units)
  const words = fc.constantFrom(timeWords.id, timeWords.en)
  const year = fc.integer({ min: 0, max: 10_000 }).map((value) => String(value).padStart(4, '0'))
  const anyInstant = fc.oneof(
    fc.string(),
    year.map((value) => `${value}-02-29T23:59:59+07:00`),
    year.map((value) => `${value}-12-31T23:59:59-23:59`),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  )
  const anyTime: fc.Arbitrary<StatedTime> = fc.oneof(
    fc.record({
      type: fc.constant('exact' as const),
      text: fc.constant('kata sumber'),
      at: anyInstant,
      precision: anyUnit,
      zone: fc.constantFrom('WIB', null),
    }),
    fc.record({
      type: fc.constant('ago' as const),
      text: fc.constant('kata sumber'),
      amount: anyNumber,
      unit: anyUnit,
      at: fc.option(anyInstant),
      isEstimated: fc.boolean(),
    }),
  )
  const nonsense = /NaN|Invalid|undefined|null|Infinity|^$/
  // The forms of https://html.spec.whatwg.org/#datetime-value that the app writes.
  const machine = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?[+-]\d{2}:\d{2})?)?)?$/

  it('gives words, never NaN, "Invalid Date" or an exception', () => {
    fc.assert(
      fc.property(anyTime, words, (time, lang) => {
        expect(formatAbsolute(time, lang)).not.toMatch(nonsense)
      }),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(anyNumber, anyNumber, anyUnit, words, (number, offset, unit, lang) => {
        const parts = { weekday: true, year: true }
        expect(formatDay(number, offset, lang, parts)).not.toMatch(nonsense)
        if (number !== Infinity) expect(formatAgo(number, unit, lang)).not.toMatch(nonsense)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives a valid datetime exactly when the words are not the source’s', () => {
    fc.assert(
      fc.property(anyTime, words, (time, lang) => {
        const datetime = formatMachine(time)
        expect(datetime === null).toBe(formatAbsolute(time, lang) === 'kata sumber')
        if (datetime !== null) expect(datetime).toMatch(machine)
      }),
      { numRuns: 1000 },
    )
  })
})
