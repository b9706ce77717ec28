import { expect, it } from 'vitest'
import { formatCount } from './format-count.ts'

it.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1024, '1.024', '1,024'],
  [50_000, '50.000', '50,000'],
  [1_234_567, '1.234.567', '1,234,567'],
])('%i is written as each language parts its thousands', (count, indonesian, english) => {
  expect([formatCount(count, 'id'), formatCount(count, 'en')]).toEqual([indonesian, english])
})
