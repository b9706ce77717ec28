import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWeekday, findCivilTime, findMomentOf, moveMonths } from './calendar.ts'

const noon = { hour: 12, minute: 0, second: 0 }

describe('findMomentOf', () => {
  it.each([
    ['29 February of a leap year', { year: 2024, month: 2, day: 29, ...noon }, true],
    ['29 February of another year', { year: 2023, month: 2, day: 29, ...noon }, false],
    ['29 February 2000, a leap year', { year: 2000, month: 2, day: 29, ...noon }, true],
    ['29 February 1900, not a leap year', { year: 1900, month: 2, day: 29, ...noon }, false],
    ['day 0', { year: 2024, month: 5, day: 0, ...noon }, false],
    ['month 13', { year: 2024, month: 13, day: 1, ...noon }, false],
    ['the year 0', { year: 0, month: 1, day: 1, ...noon }, false],
    ['the year 99', { year: 99, month: 1, day: 1, ...noon }, true],
    ['24 o’clock', { year: 2024, month: 5, day: 1, hour: 24, minute: 0, second: 0 }, false],
    ['a leap second', { year: 2016, month: 12, day: 31, hour: 23, minute: 59, second: 60 }, false],
  ])('finds a moment for %s only if the calendar has it', (_title, civil, isReal) => {
    expect(findMomentOf(civil, 420) !== null).toBe(isReal)
  })

  it('is the inverse of findCivilTime in every zone', () => {
    const years = { min: Date.UTC(1000, 0, 1), max: Date.UTC(9000, 0, 1) }
    fc.assert(
      fc.property(fc.integer(years), fc.integer({ min: -720, max: 840 }), (moment, offset) => {
        const second = Math.floor(moment / 1000) * 1000
        const civil = findCivilTime(second, offset)
        expect(civil === null ? null : findMomentOf(civil, offset)).toBe(second)
      }),
    )
  })
})

describe('findCivilTime', () => {
  it.each([
    ['NaN', Number.NaN, 0],
    ['a moment beyond the year 9999', Date.UTC(10_000, 0, 1), 0],
    ['a moment before the year 1', -62_135_596_800_001, 0],
    ['a moment no Date can hold', 9e15, 0],
    ['an offset that is NaN', 0, Number.NaN],
  ])('has no civil time for %s', (_title, moment, offset) => {
    expect(findCivilTime(moment, offset)).toBeNull()
  })

  it('applies the years 1 and 9999 to the clock of the zone', () => {
    expect(findCivilTime(-62_135_596_800_001, 420)?.year).toBe(1)
    expect(findCivilTime(Date.UTC(9999, 11, 31, 20), 420)).toBeNull()
  })
})

describe('countWeekday', () => {
  it.each([
    [2024, 7, 29, 1],
    [2024, 9, 19, 4],
    [2000, 2, 29, 2],
    [1945, 8, 17, 5],
  ])('%i-%i-%i is weekday %i, counted from Sunday', (year, month, day, weekday) => {
    expect(countWeekday({ year, month, day, ...noon })).toBe(weekday)
  })
})

describe('moveMonths', () => {
  it.each([
    ['31 March back one month is the last of February', [2024, 3, 31], -1, [2024, 2, 29]],
    ['31 January back one month crosses the year', [2024, 1, 31], -1, [2023, 12, 31]],
    ['29 February back a year is 28 February', [2024, 2, 29], -12, [2023, 2, 28]],
    ['30 November on three months is the last of February', [2022, 11, 30], 3, [2023, 2, 28]],
  ] as const)('%s', (_title, [year, month, day], months, [newYear, newMonth, newDay]) => {
    expect(moveMonths({ year, month, day, ...noon }, months)).toEqual({
      year: newYear,
      month: newMonth,
      day: newDay,
      ...noon,
    })
  })
})
