import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWords } from './find-words.ts'

const list = (text: string) => findWords(text).map(({ word }) => word)

test('a word is folded to one form, however it is written', () => {
  expect(list('Écija ÉCIJA écija E\u0301cija')).toEqual(['ecija', 'ecija', 'ecija', 'ecija'])
  expect(list("Jum'at Jum’at")).toEqual(['jumat', 'jumat'])
})

test('punctuation, quotes and hyphens separate words, and numbers are words', () => {
  expect(list('“Undang-undang” ke-7, Rp13.770!')).toEqual([
    'undang',
    'undang',
    'ke',
    '7',
    'rp13',
    '770',
  ])
})

test('in a script without spaces each character is a word', () => {
  expect(list('東京 に')).toEqual(['東', '京', 'に'])
  expect(list('سلام دنیا')).toEqual(['سلام', 'دنیا'])
})

test('each word has its position, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let at = 0
      for (const { word, start, end } of findWords(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
        expect(findWords(text.slice(start, end)).map((found) => found.word)).toEqual([word])
        at = end
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }),
  )
})
