import { expect, test } from 'vitest'
import { readQuery } from './read-query.ts'

const words = (query: string) => readQuery(query).map(({ word }) => word)

test('a query is split into its words, each once', () => {
  expect(words('  Putin, PUTIN dan “Maduro” ')).toEqual(['putin', 'dan', 'maduro'])
})

test.each(['', '   ', '🔥🔥', '!?—', '<>"&'])('%j asks for nothing', (query) => {
  expect(words(query)).toEqual([])
})

test('an endless query is cut to what a reader may type', () => {
  expect(words('a'.repeat(10_000))).toHaveLength(1)
  expect(words(Array.from({ length: 99 }, (_, n) => `k${n}`).join(' '))).toHaveLength(10)
})

test('two letters match only themselves, three match as a prefix', () => {
  expect(readQuery('as ada').map(({ isPrefix }) => isPrefix)).toEqual([false, true])
})
