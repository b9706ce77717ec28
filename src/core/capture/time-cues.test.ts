import { expect, it } from 'vitest'
import { findTimeLabel, isTimeLabel } from './time-cues.ts'

it.each([
  ['Terbit:', 'published'],
  ['Terakhir diperbarui:', 'updated'],
  ['Published 3 March, updated', 'updated'],
  ['Diperbarui kemarin, terbit', 'published'],
  ['Jembatan itu', null],
  ['', null],
])('"%s" calls the time beside it %s', (words, label) => {
  expect(findTimeLabel(words)).toBe(label)
})

it('a sentence is no label, though it holds the word of one', () => {
  expect(findTimeLabel(`${'Warga berkata bahwa daftar itu '.repeat(10)} diperbarui`)).toBe(null)
})

it('a label alone is one, and a sentence that begins with it is not', () => {
  expect([isTimeLabel('Terbit'), isTimeLabel('Last updated')]).toEqual([true, true])
  expect(isTimeLabel('Terbit di Bandung')).toBe(false)
})
