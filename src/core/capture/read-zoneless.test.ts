import { expect, it } from 'vitest'
import { parseStatedTime } from '../time/parse-stated-time.ts'
import { readClock, readDay } from './read-zoneless.ts'

const print = (text: string) => ({ text, parsed: parseStatedTime(text) })
const zoneless = print('29 Juli 2024 20:15')

it('a time without a zone is on the outlet’s clock, and claims no zone of its own', () => {
  expect(readClock(zoneless, 'WIB')).toMatchObject({
    type: 'exact',
    at: '2024-07-29T20:15:00+07:00',
    zone: null,
  })
})

it('a time without a zone is no moment where the outlet’s clock is unknown', () => {
  expect(readClock(zoneless, null)).toBe(null)
})

it('a time with a zone keeps it', () => {
  expect(readClock(print('29 Juli 2024 20:15 WIT'), 'WIB')).toMatchObject({
    at: '2024-07-29T20:15:00+09:00',
    zone: 'WIT',
  })
})

it('"Hari ini" with a clock time is on the outlet’s clock', () => {
  const today = readClock(print('Hari ini, 10:30'), 'WIB')
  expect(today).toMatchObject({ type: 'relative-day', zone: null, clock: { offset: 420 } })
})

it('the day of a time without a zone is certain', () => {
  expect(readDay(zoneless)).toMatchObject({
    type: 'exact',
    at: '2024-07-29T00:00:00+07:00',
    precision: 'day',
  })
  expect(readDay(print('2 hari lalu'))).toEqual(parseStatedTime('2 hari lalu'))
})
