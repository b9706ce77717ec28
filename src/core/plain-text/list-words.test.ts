import { expect, it } from 'vitest'
import { haveShare } from './list-words.ts'

const headline = 'Jembatan Bambu Sukamaju Dibangun'

it.each([
  ['together', ['Warga memperbaiki jembatan.', 'Bambu dibawa dari hulu.'], 0.5, true],
  ['not enough', ['Warga memperbaiki jembatan.', 'Jembatan itu hanyut.'], 0.5, false],
  ['none', [], 0.1, false],
])('texts that have a share of the words of a line: %s', (_, texts, share, expected) => {
  expect(haveShare(headline, texts, share)).toBe(expected)
})
