import { expect, it } from 'vitest'
import { exactTime } from '../article/article-fixture.ts'
import type { StatedTime, Unit } from '../time/stated-time.ts'
import { canBeSameTime } from './same-story.ts'

function ago(unit: Unit, at: string | null, isEstimated = false): StatedTime {
  return { type: 'ago', text: `2 ${unit}`, amount: 2, unit, at, isEstimated }
}

const published = exactTime('2024-09-17')
const unknown: StatedTime = { type: 'unknown', text: 'entah' }

it.each([
  ['the same moment', exactTime('2024-09-17')],
  ['an hour-precise "ago" of that day', ago('hour', '2024-09-17T20:00:00+07:00')],
  ['a day-precise "ago" two days off', ago('day', '2024-09-19T10:00:00+07:00')],
  ['an estimated "ago" a week off', ago('day', '2024-09-24T10:00:00+07:00', true)],
  ['"2 bulan lalu" a month off', ago('month', '2024-10-17T10:00:00+07:00')],
  ['an "ago" of an unknown capture', ago('day', null)],
  ['words that are no time', unknown],
  ['no time', null],
])('17 September can be %s', (_title, other) => {
  expect(canBeSameTime(published, other)).toBe(true)
  expect(canBeSameTime(other, published)).toBe(true)
})

it.each([
  ['the same day a year before', exactTime('2023-09-17')],
  ['an exact time three days later', exactTime('2024-09-20')],
  ['an hour-precise "ago" three days later', ago('hour', '2024-09-20T10:00:00+07:00')],
  ['a day-precise "ago" a week later', ago('day', '2024-09-24T10:00:00+07:00')],
  ['"2 bulan lalu" three months off', ago('month', '2024-12-17T10:00:00+07:00')],
])('17 September cannot be %s', (_title, other) => {
  expect(canBeSameTime(published, other)).toBe(false)
  expect(canBeSameTime(other, published)).toBe(false)
})
