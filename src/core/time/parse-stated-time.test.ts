import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { timeWords } from '../../app/i18n/wordings-fixture.ts'
import { parseInstant } from './instant.ts'
import { parseStatedTime, resolveAgo, toStatedTime } from './parse-stated-time.ts'
import { StatedTimeSchema } from './stated-time-schema.ts'

const monthSpellings = [
  'Januari January Jan Jan.',
  'Februari February Feb Peb Pebruari',
  'Maret March Mar Mrt',
  'April Apr',
  'Mei May',
  'Juni June Jun',
  'Juli July Jul',
  'Agustus August Agu Agt Ags Agust Aug Agu.',
  'September Sep Sept Sept.',
  'Oktober October Okt Oct',
  'November Nopember Nov Nop',
  'Desember December Des Dec',
].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const))

// 2024-09-01 is a Sunday.
const weekdaySpellings = [
  'Minggu Ahad Min Sunday Sun',
  'Senin Sen Monday Mon',
  'Selasa Sel Tuesday Tue Tues',
  'Rabu Rab Wednesday Wed',
  'Kamis Kam Thursday Thu',
  "Jumat Jum'at Jum’at Jum Friday Fri",
  'Sabtu Sab Saturday Sat',
].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const))

describe('months', () => {
  it.each(monthSpellings)(
    '%s is month %i, day first or month first, in any case',
    (word, month) => {
      const at = `2024-${String(month).padStart(2, '0')}-05T20:15:00+07:00`
      const exact = { type: 'exact', at, precision: 'minute', zone: 'WIB' }
      expect(parseStatedTime(`5 ${word} 2024 20:15 WIB`)).toEqual(exact)
      expect(parseStatedTime(`${word} 5, 2024 20:15 WIB`)).toEqual(exact)
      expect(parseStatedTime(`5 ${word.toUpperCase()} 2024 20:15 WIB`)).toEqual(exact)
      expect(parseStatedTime(`5 ${word.toLowerCase()} 2024 20:15 WIB`)).toEqual(exact)
    },
  )
})

describe('weekdays', () => {
  it.each(weekdaySpellings)('%s fits day %i of a month that begins on a Sunday', (word, day) => {
    const exact = {
      type: 'exact',
      at: `2024-09-0${day}T00:00:00+07:00`,
      precision: 'day',
      zone: null,
    }
    expect(parseStatedTime(`${word}, ${day} September 2024`)).toEqual(exact)
    expect(parseStatedTime(`${word} ${day} Sep 2024`)).toEqual(exact)
    expect(parseStatedTime(`${word.toUpperCase()}, 0${day}/09/2024`)).toEqual(exact)
  })

  it.each(weekdaySpellings)('%s does not fit the day after day %i', (word, day) => {
    expect(parseStatedTime(`${word}, ${day + 1} September 2024`)).toMatchObject({
      type: 'bad',
      code: 'weekday-mismatch',
    })
  })

  it('a weekday that contradicts its date is reported with both names', () => {
    expect(parseStatedTime('Selasa, 29 Juli 2024 20:15 WIB')).toEqual({
      type: 'bad',
      code: 'weekday-mismatch',
      detail: '"Selasa" is printed, but the date is a Senin (Monday).',
    })
  })
})

describe('dates with a clock time', () => {
  const wib = { at: '2024-07-29T20:15:00+07:00', precision: 'minute', zone: 'WIB' }
  it.each([
    ['Senin, 29 Juli 2024 20:15 WIB', wib],
    ['Senin, 29 Juli 2024, 20.15 WIB', wib],
    ['Senin, 29 Juli 2024 | 20:15 WIB', wib],
    ['Senin, 29 Juli 2024 - 20:15 WIB', wib],
    ['Senin, 29 Juli 2024 – 20:15 WIB', wib],
    ['Senin, 29 Juli 2024 pukul 20.15 WIB', wib],
    ['Senin, 29 Juli 2024, Pukul 20.15 WIB', wib],
    ['Senin, 29 Juli 2024 | Pukul 20.15 WIB', wib],
    ['Monday, July 29, 2024 at 20:15 WIB', wib],
    ['July 29, 2024 20:15 WIB', wib],
    ['July 29th, 2024, 20:15 WIB', wib],
    ['Mon 29 Jul 2024 20:15 WIB', wib],
    ['Senin,29 Juli 2024 20:15WIB', wib],
    ['29-Jul-2024 20:15 WIB', wib],
    ['29/07/2024, 20:15 WIB', wib],
    ['29/7/2024 20:15 WIB', wib],
    ['29-07-2024 20:15 WIB', wib],
    ['29.07.2024 20.15 WIB', wib],
    ['  Senin,\u00A029  Juli\t2024\u202F20:15\u00A0WIB ', wib],
    [
      'Senin, 29 Juli 2024 20:15:07 WIB',
      { ...wib, at: '2024-07-29T20:15:07+07:00', precision: 'second' },
    ],
    [
      'Senin, 29 Juli 2024 20.15.07 WIB',
      { ...wib, at: '2024-07-29T20:15:07+07:00', precision: 'second' },
    ],
    ['Senin, 29 Juli 2024 00:00 WIB', { ...wib, at: '2024-07-29T00:00:00+07:00' }],
    ['Jumat 16 Aug 2024 17:18 WIB', { ...wib, at: '2024-08-16T17:18:00+07:00' }],
    ['Selasa, 16 April 2024 | 11:37 WIB', { ...wib, at: '2024-04-16T11:37:00+07:00' }],
    ['Kamis, 29 Februari 2024 8.05 WIB', { ...wib, at: '2024-02-29T08:05:00+07:00' }],
    ['Senin, 29 Juli 2024 20:15 wib', { ...wib, zone: 'wib' }],
    ['Senin, 29 Juli 2024 20:15 WITA', { ...wib, at: '2024-07-29T20:15:00+08:00', zone: 'WITA' }],
    ['Senin, 29 Juli 2024 20:15 Wita', { ...wib, at: '2024-07-29T20:15:00+08:00', zone: 'Wita' }],
    ['Senin, 29 Juli 2024 20:15 WIT', { ...wib, at: '2024-07-29T20:15:00+09:00', zone: 'WIT' }],
    ['29 July 2024 20:15 GMT', { ...wib, at: '2024-07-29T20:15:00+00:00', zone: 'GMT' }],
    ['29 July 2024 20:15 UTC', { ...wib, at: '2024-07-29T20:15:00+00:00', zone: 'UTC' }],
    ['29 July 2024 20:15 GMT+7', { ...wib, zone: 'GMT+7' }],
    ['29 July 2024 20:15 GMT +7', { ...wib, zone: 'GMT +7' }],
    ['29 July 2024 20:15 GMT+700', { ...wib, zone: 'GMT+700' }],
    ['29 July 2024 20:15 UTC+07:00', { ...wib, zone: 'UTC+07:00' }],
    ['2024-07-29T20:15+07:00', { ...wib, zone: null }],
    ['2024-07-29 20:15 WIB', wib],
    [
      '2024-07-29T13:15:00.000Z',
      { at: '2024-07-29T13:15:00+00:00', precision: 'second', zone: null },
    ],
    ['2024-07-29T20:15:00+07:00', { ...wib, precision: 'second', zone: null }],
  ])('reads %j', (text, expected) => {
    expect(parseStatedTime(text)).toEqual({ type: 'exact', ...expected })
  })
})

describe('dates without a clock time', () => {
  it.each([
    'Senin, 29 Juli 2024',
    'Senin 29 Juli 2024',
    '29 Juli 2024',
    'Monday, July 29, 2024',
    'Jul. 29 2024',
    '29th July 2024',
    '29/07/2024',
    '2024-07-29',
  ])('%j is a day in Indonesia and no more', (text) => {
    expect(parseStatedTime(text)).toEqual({
      type: 'exact',
      at: '2024-07-29T00:00:00+07:00',
      precision: 'day',
      zone: null,
    })
  })
})

describe('times with a fault', () => {
  it.each([
    ['31 Februari 2024 20:15 WIB', 'impossible-date'],
    ['Senin, 31 Februari 2024', 'impossible-date'],
    ['29 Februari 2023', 'impossible-date'],
    ['0 Juli 2024', 'impossible-date'],
    ['29 Juli 0000', 'impossible-date'],
    ['29 Juli 2024 25:70 WIB', 'impossible-date'],
    ['29 Juli 2024 24:00 WIB', 'impossible-date'],
    ['30/30/2024 20:15 WIB', 'impossible-date'],
    ['2024-02-31T00:00:00Z', 'impossible-date'],
    ['Selasa, 29 Juli 2024', 'weekday-mismatch'],
    ['Tuesday, July 29, 2024 20:15 WIB', 'weekday-mismatch'],
    ['Senin, 29 Juli 2024 20:15', 'zone-missing'],
    ['29/07/2024, 20.15', 'zone-missing'],
    ['2024-07-29T20:15:00', 'zone-missing'],
    ['29 Juli 2024 20:15 GMT+25', 'zone-missing'],
  ])('%j is bad: %s', (text, code) => {
    const parsed = parseStatedTime(text)
    expect(parsed).toMatchObject({ type: 'bad', code })
    expect(parsed).toHaveProperty('detail', expect.not.stringMatching(/undefined|NaN/))
  })
})

describe('amounts of time ago', () => {
  it.each([
    ['12 jam lalu', 12, 'hour'],
    ['12 jam yang lalu', 12, 'hour'],
    ['12 Jam Lalu', 12, 'hour'],
    ['12\u00A0jam  lalu', 12, 'hour'],
    ['1 hari lalu', 1, 'day'],
    ['30 detik lalu', 30, 'second'],
    ['4 menit lalu', 4, 'minute'],
    ['2 minggu lalu', 2, 'week'],
    ['2 pekan lalu', 2, 'week'],
    ['3 bulan lalu', 3, 'month'],
    ['5 tahun yang lalu', 5, 'year'],
    ['sedetik lalu', 1, 'second'],
    ['semenit lalu', 1, 'minute'],
    ['sejam lalu', 1, 'hour'],
    ['sejam yang lalu', 1, 'hour'],
    ['sehari lalu', 1, 'day'],
    ['seminggu lalu', 1, 'week'],
    ['sepekan lalu', 1, 'week'],
    ['sebulan lalu', 1, 'month'],
    ['setahun lalu', 1, 'year'],
    ['baru saja', 0, 'minute'],
    ['Baru saja', 0, 'minute'],
    ['just now', 0, 'minute'],
    ['12 hours ago', 12, 'hour'],
    ['an hour ago', 1, 'hour'],
    ['a day ago', 1, 'day'],
    ['1 min ago', 1, 'minute'],
    ['45 mins ago', 45, 'minute'],
    ['10 secs ago', 10, 'second'],
    ['1 second ago', 1, 'second'],
    ['2 hrs ago', 2, 'hour'],
    ['1 hr. ago', 1, 'hour'],
    ['3 weeks ago', 3, 'week'],
    ['1 month ago', 1, 'month'],
    ['2 years ago', 2, 'year'],
    ['kemarin', 1, 'day'],
    ['Yesterday', 1, 'day'],
  ])('%j is %i × %s', (text, amount, unit) => {
    expect(parseStatedTime(text)).toEqual({ type: 'ago', amount, unit })
  })
})

describe('texts that are no time', () => {
  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['a sentence that holds a date', 'Pemilu digelar pada Minggu, 28 Juli 2024 di Venezuela.'],
    ['a sentence that opens with a date', '29 Juli 2024 menjadi hari yang panjang'],
    ['a date behind an outlet', 'Kompas.com - 29/07/2024, 20:15 WIB'],
    ['a sentence that ends in an amount of time', 'Ia tiba 12 jam lalu'],
    ['an amount of time and a full stop', '12 jam lalu.'],
    ['an amount without "ago"', '12 jam'],
    ['an amount of something else', '12 orang lalu'],
    ['a clock time alone', '20:15 WIB'],
    ['a year alone', '2024'],
    ['a month that is none', '29 Julember 2024'],
    ['a weekday that is none', 'Besok, 29 Juli 2024'],
    ['two dates', '29 Juli 2024 30 Juli 2024'],
    ['a date of two-digit year', '29/07/24'],
    ['a score', '3-1-2'],
    ['a telephone number', '021-5550-1234'],
    ['a headline that begins with a weekday', 'Senin, 29 Orang Ditangkap 2024'],
    ['a property every object has', 'constructor'],
    ['a month every object has', '29 constructor 2024'],
  ])('%s', (_title, text) => {
    expect(parseStatedTime(text)).toEqual({ type: 'none' })
  })

  it.each(['1 ', ' ', 'a', "a'", '12 jam ', '.', ', '])('half a million times %j', (piece) => {
    expect(parseStatedTime(piece.repeat(500_000))).toEqual({ type: 'none' })
  })
})

describe('resolveAgo', () => {
  it.each([
    ['30 seconds', 30, 'second', '2024-09-19T09:59:30+07:00'],
    ['90 minutes', 90, 'minute', '2024-09-19T08:30:00+07:00'],
    ['12 hours', 12, 'hour', '2024-09-18T22:00:00+07:00'],
    ['2 days', 2, 'day', '2024-09-17T10:00:00+07:00'],
    ['1 week', 1, 'week', '2024-09-12T10:00:00+07:00'],
    ['9 months', 9, 'month', '2023-12-19T10:00:00+07:00'],
    ['1 year', 1, 'year', '2023-09-19T10:00:00+07:00'],
    ['nothing', 0, 'month', '2024-09-19T10:00:00+07:00'],
  ] as const)('takes %s off in the zone of the capture', (_title, amount, unit, resolved) => {
    expect(resolveAgo(amount, unit, '2024-09-19T10:00:00+07:00')).toBe(resolved)
  })

  it.each([
    ['2024-03-31T23:30:00+07:00', 1, 'month', '2024-02-29T23:30:00+07:00'],
    ['2024-02-29T00:10:00+07:00', 1, 'year', '2023-02-28T00:10:00+07:00'],
    ['2024-05-31T00:10:00+07:00', 3, 'month', '2024-02-29T00:10:00+07:00'],
  ] as const)('from %s, %i %s back ends with the month', (capturedAt, amount, unit, resolved) => {
    expect(resolveAgo(amount, unit, capturedAt)).toBe(resolved)
  })

  it.each([
    ['the capture moment is none', 1, 'day', 'kemarin'],
    ['it would leave the calendar', 9999, 'year', '2024-09-19T10:00:00+07:00'],
    ['the amount is NaN', Number.NaN, 'month', '2024-09-19T10:00:00+07:00'],
    ['the amount is half a month', 0.5, 'month', '2024-09-19T10:00:00+07:00'],
  ] as const)('is no instant when %s', (_title, amount, unit, capturedAt) => {
    expect(resolveAgo(amount, unit, capturedAt)).toBe('')
  })
})

describe('toStatedTime', () => {
  const capture = { at: '2024-09-19T10:00:00+07:00', isEstimated: true }

  it('keeps the words of the source with their meaning', () => {
    const text = 'Senin, 29 Juli 2024  20.15 WIB'
    expect(toStatedTime(text, parseStatedTime(text), capture)).toEqual({
      type: 'exact',
      text,
      at: '2024-07-29T20:15:00+07:00',
      precision: 'minute',
      zone: 'WIB',
    })
  })

  it('resolves an amount of time against the capture, and marks it when the capture is an estimate', () => {
    const ago = { type: 'ago', text: '12 jam lalu', amount: 12, unit: 'hour' }
    const parsed = parseStatedTime('12 jam lalu')
    const at = '2024-09-18T22:00:00+07:00'
    expect(toStatedTime('12 jam lalu', parsed, capture)).toEqual({ ...ago, at, isEstimated: true })
    expect(toStatedTime('12 jam lalu', parsed, { ...capture, isEstimated: false })).toEqual({
      ...ago,
      at,
      isEstimated: false,
    })
  })

  it('resolves to nothing when the capture moment is unknown or too early', () => {
    const none = { at: null, isEstimated: false }
    expect(toStatedTime('1 jam lalu', parseStatedTime('1 jam lalu'), null)).toMatchObject(none)
    const text = '9999 tahun lalu'
    expect(toStatedTime(text, parseStatedTime(text), capture)).toMatchObject({ at: null })
  })

  it.each(['31 Februari 2024', '29 Juli 2024 20:15', 'tadi pagi'])(
    'keeps only the words of %j',
    (text) => {
      expect(toStatedTime(text, parseStatedTime(text), capture)).toEqual({ type: 'unknown', text })
    },
  )
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...timeWords.id.months,
    ...timeWords.en.weekdays,
    ...[
      '29',
      '2024',
      '0',
      '99',
      ':',
      '.',
      ',',
      '/',
      '-',
      ' ',
      'WIB',
      'GMT+7',
      'T',
      'jam',
      'lalu',
      'ago',
    ],
  )
  const likelyText = fc.array(pieces, { maxLength: 12 }).map((words) => words.join(''))
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), likelyText)

  it('gives a stated time that matches the schema, and never throws', () => {
    const capture = { at: '2024-09-19T10:00:00+07:00', isEstimated: false }
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseStatedTime(text)
        if (parsed.type === 'none') return
        const time = toStatedTime('12 jam lalu', parsed, capture)
        expect(v.is(StatedTimeSchema, time)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('parses every minute that it can print', () => {
    const zones = fc.constantFrom(['WIB', '+07:00'], ['WITA', '+08:00'], ['WIT', '+09:00'])
    const minute = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) / 60_000 })
    fc.assert(
      fc.property(
        minute,
        zones,
        fc.constantFrom('id', 'en'),
        (minutes, [zone, offset], language) => {
          const [date = '', time = ''] = new Date(minutes * 60_000).toISOString().split('T')
          const month = timeWords[language].months[Number(date.slice(5, 7)) - 1]
          const text = `${date.slice(8)} ${month} ${date.slice(0, 4)} ${time.slice(0, 5)} ${zone}`
          const at = `${date}T${time.slice(0, 5)}:00${offset}`
          expect(parseStatedTime(text)).toEqual({ type: 'exact', at, precision: 'minute', zone })
          expect(parseInstant(at)).not.toBeNull()
        },
      ),
    )
  })
})
