import { describe, expect, it } from 'vitest'
import { parseStatedTime } from './parse-stated-time.ts'
import { convertPersianDay } from './persian-date.ts'

const calendar = new Intl.DateTimeFormat('en-u-ca-persian', {
  ...{ year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' },
})

describe('a date of the Solar Hijri calendar', () => {
  it.each([
    ['۱۷ اردیبهشت ۱۴۰۳', '2024-05-06'],
    ['دوشنبه، ۱۷ اردیبهشت ۱۴۰۳', '2024-05-06'],
    ['سه‌شنبه ۱۸ اردیبهشت ۱۴۰۳', '2024-05-07'],
    ['30 اسفند 1403', '2025-03-20'],
    ['۱ فروردین ۱۳۹۹', '2020-03-20'],
  ])('is a day of ours: %j', (text, day) => {
    expect(parseStatedTime(text, { language: 'fa' })).toMatchObject({
      type: 'exact',
      at: `${day}T00:00:00+00:00`,
      precision: 'day',
    })
  })

  it('is that of the platform’s calendar, on the first day of each year', () => {
    for (let year = 1_310; year < 1_450; year += 1) {
      const found = convertPersianDay(1, 'فروردین', year)
      const at = Date.UTC(found?.year ?? 0, (found?.month ?? 0) - 1, found?.day)
      expect(calendar.format(at)).toMatch(new RegExp(`^1/1/${year}\\b`))
    }
  })

  it('is refused where the calendar does not have it', () => {
    expect(convertPersianDay(30, 'اسفند', 1402)).toBeNull()
    expect(convertPersianDay(32, 'تیر', 1402)).toBeNull()
    expect(convertPersianDay(1, 'تیر', 2024)).toBeNull()
    expect(convertPersianDay(1, 'مارس', 1402)).toBeNull()
  })
})
