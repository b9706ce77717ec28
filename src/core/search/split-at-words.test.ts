import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readQuery } from './read-query.ts'
import { listMissingWords, splitAtWords } from './split-at-words.ts'

const hash = (text: string, query: string) =>
  splitAtWords(text, readQuery(query))
    .map(({ text: part, isFound }) => (isFound ? `[${part}]` : part))
    .join('')

test.each([
  ['Putin bertemu Maduro', 'putin mad', '[Putin] bertemu [Maduro]'],
  ['Kasus “penembakan” di Écija', 'menembak ecija', 'Kasus “[penembakan]” di [Écija]'],
  ['Rusia dan AS', 'as', 'Rusia dan [AS]'],
  ['Asap tebal', 'as', 'Asap tebal'],
  ['Jum’at pagi', 'jumat', '[Jum’at] pagi'],
])('in %j the query %j marks %j', (text, query, marked) => {
  expect(hash(text, query)).toBe(marked)
})

test('the parts of a text joined are the text, whatever the query', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      const parts = splitAtWords(text, readQuery(query))
      expect(parts.map((part) => part.text).join('')).toBe(text)
    }),
  )
})

test('the words that a text does not contain are listed', () => {
  expect(
    listMissingWords('Putin menembak', readQuery('tembak maduro')).map(({ word }) => word),
  ).toEqual(['maduro'])
})
