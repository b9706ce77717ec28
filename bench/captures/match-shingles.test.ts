import { expect, it } from 'vitest'
import { findF1, matchShingles } from './match-shingles.ts'

it.each([
  ['a b c d e', 'a b c d e', 1, 1],
  ['a b c d e', 'a b c d', 1, 0.5],
  ['a b c d', 'a b c d e', 0.5, 1],
  // The text occurs twice but is wanted once.
  ['a b c d', 'a b c d a b c d', 0.2, 1],
  ['a b c d', 'e f g h', 0, 0],
  ['a b', 'a b', 1, 1],
  ['“Satu” dua, tiga — empat.', 'Satu dua tiga empat', 1, 1],
])('of %j, %j has precision %d and recall %d', (wanted, found, precision, recall) => {
  expect(matchShingles(wanted, found)).toEqual({ precision, recall })
})

it('an empty text has no share', () => {
  expect(matchShingles('a b c d', '')).toEqual({ precision: null, recall: 0 })
  expect(matchShingles('', 'a b c d')).toEqual({ precision: 0, recall: null })
})

it('F1 is the harmonic mean, and 0 if both are 0', () => {
  expect(findF1(1, 0.5)).toBeCloseTo(2 / 3)
  expect(findF1(0, 0)).toBe(0)
})
