import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactTime } from '../article/article-fixture.ts'
import { findCivilTime, findMomentOf, moveMonths, unitMs } from '../time/calendar.ts'
import type { StatedTime } from '../time/stated-time.ts'
import { comparePhotoDate } from './compare-photo-date.ts'

const ago = (isEstimated: boolean, unit: 'hour' | 'month' = 'hour'): StatedTime => ({
  type: 'ago',
  text: '12 jam lalu',
  amount: 12,
  unit,
  at: '2024-09-18T22:00:00+07:00',
  isEstimated,
})

describe('a photo is older than its story by whole years, months and days of the calendar', () => {
  it.each([
    ['2019-09-25', '2024-07-29', [4, 10, 4], 'almost 5 year'],
    ['2019-07-29', '2024-07-29', [5, 0, 0], 'exactly 5 year'],
    ['2019-05-01', '2024-07-29', [5, 2, 28], 'over 5 year'],
    ['2024-01-31', '2024-02-29', [0, 1, 0], 'exactly 1 month'],
    ['2024-05-10', '2024-07-29', [0, 2, 19], 'over 2 month'],
    ['2024-05-30', '2024-07-29', [0, 1, 29], 'almost 2 month'],
    ['2024-07-28', '2024-07-29', [0, 0, 1], 'exactly 1 day'],
  ])('%s before %s', (photo, story, [years, months, days], told) => {
    const age = comparePhotoDate(exactTime(photo), exactTime(story))
    expect(age).toMatchObject({ type: 'older', years, months, days, isApproximate: false })
    if (age.type !== 'older') return
    expect(`${age.gap.type} ${age.gap.amount} ${age.gap.unit}`).toBe(told)
  })

  it('adding the gap to the photo’s date gives the story’s date', () => {
    const day = fc.integer({ min: -25_000, max: 25_000 })
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [taken, told] = [Math.min(one, other), Math.max(one, other)].map((count) =>
          findCivilTime(count * unitMs.day, 0),
        )
        if (taken == null || told == null) return
        const [photo, story] = [taken, told].map(({ year, month, day: date }) => {
          const digits = (value: number) => String(value).padStart(2, '0')
          return exactTime(`${year}-${digits(month)}-${digits(date)}`)
        })
        if (photo === undefined || story === undefined) return
        const age = comparePhotoDate(photo, story)
        if (age.type !== 'older') {
          expect(one).toBe(other)
          return
        }
        const moved = findMomentOf(moveMonths(taken, age.years * 12 + age.months), 0) ?? 0
        expect(moved + age.days * unitMs.day).toBe(findMomentOf(told, 0))
      }),
    )
  })
})

it('a photo of the story’s own day has the same day, whatever the hour', () => {
  const photo: StatedTime = { ...exactTime('2024-07-29'), text: '29 Juli 2024' }
  expect(comparePhotoDate(photo, exactTime('2024-07-29'))).toEqual({ type: 'same-day' })
})

it('the gap is approximate where the story’s date is an estimate', () => {
  expect(comparePhotoDate(exactTime('2024-09-10'), ago(true))).toMatchObject({
    isApproximate: true,
  })
  expect(comparePhotoDate(exactTime('2024-09-18'), ago(true))).toEqual({ type: 'unknown' })
  expect(comparePhotoDate(exactTime('2024-09-18'), ago(false))).toEqual({ type: 'same-day' })
})

it.each([
  ['no date', null],
  ['a date known to the month', ago(false, 'month')],
  ['words that give no moment', { type: 'unknown', text: 'kemarin dulu' } as const],
  ['a date before the photo’s', exactTime('2019-09-24')],
])('a story with %s tells nothing of its photo’s age', (_title, published) => {
  expect(comparePhotoDate(exactTime('2019-09-25'), published)).toEqual({ type: 'unknown' })
})
