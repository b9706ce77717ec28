import { expect, it } from 'vitest'
import { layOutMonth } from './lay-out-month.ts'

it.each([
  ['2024-07', 0, 31],
  ['2024-09', 6, 30],
  ['2024-02', 3, 29],
  ['1900-02', 3, 28],
  ['2100-01', 4, 31],
])('%s begins after %i places and has %i days', (month, before, days) => {
  expect(layOutMonth(month)).toEqual({ before, days })
})
