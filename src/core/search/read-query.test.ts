import { expect, test } from 'vitest'
import { readQuery } from './read-query.ts'

const words = (query: string) => readQuery(query).map(({ word }) => word)

test('a query is its words, each once', () => {
  expect(words('  Putin, PUTIN dan “Maduro” ')).toEqual(['putin', 'dan', 'maduro'])
})

test.each(['', '   ', '🔥🔥', '!?—', '<>"&'])('%j asks for nothing', (query) => {
  expect(words(query)).toEqual([])
})

test('of a query without end so much is read as a reader may type', () => {
  expect(words('a'.repeat(10_000))).toHaveLength(1)
  expect(words(Array.from({ length: 99 }, (_, n) => `k${n}`).join(' '))).toHaveLength(10)
})

test('two letters are a word of their own, three may be the beginning of one', () => {
  expect(readQuery('as ada').map(({ isPrefix }) => isPrefix)).toEqual([false, true])
})
