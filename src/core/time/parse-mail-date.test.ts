import { expect, it } from 'vitest'
import { parseMailDate } from './parse-mail-date.ts'

it.each([
  ['Mon, 29 Jul 2024 20:15:00 +0700', '2024-07-29T20:15:00+07:00'],
  ['Sun, 29 Nov 2026 20:44:06 +0000', '2026-11-29T20:44:06+00:00'],
  ['29 July 2024 8:15 GMT', '2024-07-29T08:15:00+00:00'],
  ['Monday, 29-Jul-99 20:15:00 EST', '1999-07-29T20:15:00-05:00'],
  ['Mon, 29 Jul 2024 20:15:00 +0700 (WIB)', '2024-07-29T20:15:00+07:00'],
])('%s is %s', (text, instant) => {
  expect(parseMailDate(text)).toBe(instant)
})

it.each([
  ['a day that is not', 'Mon, 31 Feb 2024 20:15:00 +0700'],
  ['an hour that is not', 'Mon, 29 Jul 2024 25:15:00 +0700'],
  ['no zone', 'Mon, 29 Jul 2024 20:15:00'],
  ['an unknown zone', 'Mon, 29 Jul 2024 20:15:00 ABC'],
  ['an Indonesian month', 'Sen, 5 Agu 2024 20:15:00 +0700'],
  ['other words', 'kemarin sore'],
])('%s is no date', (_title, text) => {
  expect(parseMailDate(text)).toBeNull()
})
