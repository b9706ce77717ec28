import { expect, it } from 'vitest'
import { formatSize } from './format-size.ts'

it.each([
  [200, '1 KB'],
  [17_400, '17 KB'],
  [999_499, '999 KB'],
  [999_500, '1,0 MB'],
  [1_440_000, '1,4 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatSize(bytes, 'id')).toBe(text)
})

it('English writes megabytes with a decimal point', () => {
  expect(formatSize(1_440_000, 'en')).toBe('1.4 MB')
})
