import { expect, it } from 'vitest'
import { formatShard, isInShard, parseShard } from './shard.ts'

const names = Array.from({ length: 500 }, (_, index) => `berita/${index}.html`)

it.each([
  ['3/0', 'An archive cannot have 0 shards.'],
  ['9/8', 'There is no shard 9/8: they are 1/8 to 8/8.'],
  ['0/8', 'There is no shard 0/8: they are 1/8 to 8/8.'],
  ['2/1', 'There is no shard 2/1: the only one is 1/1.'],
  ['1/99999', 'An archive cannot have 99999 shards.'],
  ['3 of 8', '"3 of 8" is not a shard.'],
  ['', '"" is not a shard.'],
])('"%s" is refused, and what is possible is said', (text, message) => {
  expect(() => parseShard(text)).toThrow(message)
  expect(() => parseShard(text)).toThrow('such as --shard 3/8')
})

it('every capture belongs to one shard, and the shares are about equal', () => {
  const shards = Array.from({ length: 8 }, (_, index) => ({ number: index + 1, count: 8 }))
  expect(shards.map(formatShard)).toContain('3/8')
  for (const name of names) expect(shards.filter((shard) => isInShard(name, shard))).toHaveLength(1)
  const sizes = shards.map((shard) => names.filter((name) => isInShard(name, shard)).length)
  expect(Math.min(...sizes)).toBeGreaterThan(500 / 8 / 2)
})

it('what is in one container belongs to one shard', () => {
  const entries = names.map((name) => `kotak.zip!/a.zip!/${name}`)
  const shards = [1, 2, 3, 4].map((number) => ({ number, count: 4 }))
  const [first, ...others] = shards.filter((shard) => isInShard('kotak.zip', shard))
  expect(others).toEqual([])
  expect(entries.every((name) => first !== undefined && isInShard(name, first))).toBe(true)
})
