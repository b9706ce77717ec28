import { expect, it } from 'vitest'
import { fromJalali } from './jalali.ts'
import { parseStatedTime } from './parse-stated-time.ts'

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
})

it('every day from 1964 to 2090 is the one that the calendar of Unicode has', () => {
  const first = Date.UTC(1964, 3, 1)
  for (let days = 0; days < 46_000; days += 1) {
    const date = new Date(first + days * 86_400_000)
    const part = (type: string) =>
      Number(persian.formatToParts(date).find((each) => each.type === type)?.value)
    const found = fromJalali(part('year'), part('month'), part('day'))
    const own = `${found?.year}-${found?.month}-${found?.day}`
    if (own !== `${date.getUTCFullYear()}-${date.getUTCMonth() + 1}-${date.getUTCDate()}`)
      throw new Error(`${date.toISOString()}: ${own}`)
  }
  expect(fromJalali(1405, 2, 14)).toEqual({ year: 2026, month: 5, day: 4 })
}, 60_000)

it.each([
  [1404, 12, 30],
  [1405, 13, 1],
  [1405, 7, 31],
  [2026, 1, 1],
])('there is no day %i-%i-%i', (year, month, day) => {
  expect(fromJalali(year, month, day)).toBeNull()
})

it.each([
  ['۱۴ اردیبهشت ۱۴۰۵', '2026-05-04'],
  ['دوشنبه ۱۴ اردیبهشت ۱۴۰۵ - ۱۱:۲۰', '2026-05-04'],
  ['۱۴۰۵/۰۲/۱۴', '2026-05-04'],
  ['14 ثور 1405', '2026-05-04'],
])('%j is %s', (text, day) => {
  const { at = '' } = { at: '', ...parseStatedTime(`${text}`, { language: 'fa' }) }
  const zoned = parseStatedTime(`${text} UTC`, { language: 'fa' })
  expect(at === '' && zoned.type === 'exact' ? zoned.at : at).toContain(day)
})

it('a weekday that contradicts the date is reported', () => {
  expect(parseStatedTime('شنبه ۱۴ اردیبهشت ۱۴۰۵', { language: 'fa' })).toMatchObject({
    code: 'weekday-mismatch',
  })
})

it('a year of that calendar on another page is none of ours', () => {
  expect(parseStatedTime('1405-02-14', { language: 'en' })).toMatchObject({
    at: '1405-02-14T00:00:00+00:00',
  })
})

it.each([
  ['۱۷ اردیبهشت ۱۴۰۳', '2024-05-06'],
  ['دوشنبه، ۱۷ اردیبهشت ۱۴۰۳', '2024-05-06'],
  ['سه‌شنبه ۱۸ اردیبهشت ۱۴۰۳', '2024-05-07'],
  ['30 اسفند 1403', '2025-03-20'],
  ['۱ فروردین ۱۳۹۹', '2020-03-20'],
])('%j is the day %s', (text, day) => {
  expect(parseStatedTime(text, { language: 'fa' })).toMatchObject({
    type: 'exact',
    at: `${day}T00:00:00+00:00`,
    precision: 'day',
  })
})
