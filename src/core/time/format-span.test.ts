import { expect, it } from 'vitest'
import { timeWords } from '../../app/i18n/wordings-fixture.ts'
import { formatSpan } from './format-span.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

it.each([
  [5 * hour + 38 * minute + 59_000, '5 jam 38 menit', '5 hours 38 minutes'],
  [day + hour, '1 hari 1 jam', '1 day 1 hour'],
  [day + 59 * minute, '1 hari', '1 day'],
  [412 * day + 3 * hour, '412 hari', '412 days'],
  [minute, '1 menit', '1 minute'],
  [0, '1 menit', '1 minute'],
  [-2 * hour, '2 jam', '2 hours'],
])('%d ms are %s', (ms, indonesian, english) => {
  expect(formatSpan(ms, timeWords.id)).toBe(indonesian)
  expect(formatSpan(ms, timeWords.en)).toBe(english)
})
