import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutShards, findShards } from './cut-shards.ts'

test('every word, and every word with a given prefix, is in the shards that are named for it', () => {
  // Few letters, so that many words share a prefix; the last two are the halves of one character.
  const letters = fc.constantFrom('a', 'b', 'é', '\uD83D', '\uDD25')
  const words = fc.uniqueArray(fc.string({ unit: letters, minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 40,
  })
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 60 }), (list, maxLength) => {
      const shards = cutShards(
        list.map((word) => [word, [1]]),
        maxLength,
      )
      const firsts = shards.map(({ first }) => first)
      const heldIn = (numbers: readonly number[]) =>
        numbers.flatMap((number) => shards[number]?.shard.words ?? [])
      for (const word of list) {
        expect(heldIn(findShards(firsts, word, { isPrefix: false }))).toContain(word)
        const begun = list.filter((other) => other.startsWith(word))
        expect(heldIn(findShards(firsts, word, { isPrefix: true }))).toEqual(
          expect.arrayContaining(begun),
        )
      }
    }),
  )
})

test('no shard is larger than the limit, and an empty index has none', () => {
  const shards = cutShards(
    Array.from({ length: 100 }, (_, n) => [`kata${n}`, [4, 8, 12]]),
    200,
  )
  expect(shards.length).toBeGreaterThan(5)
  for (const { shard } of shards) expect(JSON.stringify(shard).length).toBeLessThan(260)
  expect(findShards([], 'kata', { isPrefix: true })).toEqual([])
})
