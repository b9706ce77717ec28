import { expect, it } from 'vitest'
import { parseMachineTime } from './machine-time.ts'

const moment = '2024-03-04T03:00:00+00:00'

it.each([
  ['the standard form', '2024-03-04T10:00:00+07:00', '2024-03-04T10:00:00+07:00'],
  ['with a space before the T', '2024-03-04 T10:00:00+07:00', '2024-03-04T10:00:00+07:00'],
  ['with slashes', '2024/03/04 10:00:00 +07:00', '2024-03-04T10:00:00+07:00'],
  ['seconds since 1970', '1709521200', moment],
  ['milliseconds since 1970', ' 1709521200000 ', moment],
  ['Java’s own form', 'Mon Mar 04 10:00:00 MYT 2024', '2024-03-04T10:00:00+08:00'],
  [
    'JavaScript’s own form',
    'Mon Mar 04 2024 10:00:00 GMT+0700 (Western Indonesia Time)',
    '2024-03-04T10:00:00+07:00',
  ],
])('reads %s', (_, value, at) => {
  expect(parseMachineTime(value)).toMatchObject({ type: 'exact', at })
})

it.each(['', 'besok', '170952120', '17095212000000'])('reads no time in "%s"', (value) => {
  expect(parseMachineTime(value).type).not.toBe('exact')
})
