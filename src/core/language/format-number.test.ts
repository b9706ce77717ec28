import { expect, it } from 'vitest'
import { formatCount, formatDecimal } from './format-number.ts'

it.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1024, '1.024', '1,024'],
  [50_000, '50.000', '50,000'],
  [1_234_567, '1.234.567', '1,234,567'],
])('%i has its thousands grouped as in each language', (count, indonesian, english) => {
  expect([formatCount(count, 'id'), formatCount(count, 'en')]).toEqual([indonesian, english])
})

it.each([
  [0.75, undefined, '0,75', '0.75'],
  [2, undefined, '2', '2'],
  [1.44, 1, '1,4', '1.4'],
  [1, 1, '1,0', '1.0'],
])(
  '%f with %s digits has the decimal sign of each language',
  (value, digits, indonesian, english) => {
    expect([formatDecimal(value, 'id', digits), formatDecimal(value, 'en', digits)]).toEqual([
      indonesian,
      english,
    ])
  },
)
