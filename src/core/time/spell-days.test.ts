import { expect, it } from 'vitest'
import { words } from '../../app/i18n/id/time.ts'
import { spellDays } from './spell-days.ts'

it.each([
  ['2024-07-29', '2024-07-29', 'Senin, 29 Juli 2024'],
  ['2024-07-27', '2024-07-28', '27–28 Juli 2024'],
  ['2024-07-30', '2024-08-02', '30 Juli 2024 – 2 Agustus 2024'],
  ['2023-12-31', '2024-01-01', '31 Desember 2023 – 1 Januari 2024'],
])('from %s to %s is "%s"', (from, to, expected) => {
  expect(spellDays(from, to, words)).toBe(expected)
})
