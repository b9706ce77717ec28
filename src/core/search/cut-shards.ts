import { compareTexts } from '../text/compare-texts.ts'
import type { SearchShard } from './index-files.ts'

/** JSON length of a shard in code units, 8 to 10 KB compressed. A single word may exceed it. */
const maxShardLength = 24_000

/** Splits the lists of an index, sorted by word, into shards of about equal size. */
export function cutShards(
  lists: readonly (readonly [word: string, list: number[]])[],
  maxLength = maxShardLength,
): { first: string; shard: SearchShard }[] {
  const shards: { first: string; shard: SearchShard }[] = []
  let length = maxLength
  let before = ''
  const inOrder = lists.toSorted(([a], [b]) => compareTexts(a, b))
  for (const [word, list] of inOrder) {
    const added = word.length + list.join().length + 6
    const last = shards.at(-1)
    if (last === undefined || length + added > maxLength) {
      shards.push({ first: cutAfter(before, word), shard: { words: [word], lists: [list] } })
      length = added
    } else {
      last.shard.words.push(word)
      last.shard.lists.push(list)
      length += added
    }
    before = word
  }
  return shards
}

/** Returns the shortest prefix of `word` that sorts after `before`: `('banjir', 'banyak')` → "bany". */
function cutAfter(before: string, word: string): string {
  let length = 1
  while (length < word.length && word.slice(0, length) <= before) length += 1
  return word.slice(0, length)
}

/** Returns the numbers of the shards that may contain a word, or any word with that prefix. */
export function findShards(
  firsts: readonly string[],
  word: string,
  { isPrefix }: { isPrefix: boolean },
): number[] {
  const from = Math.max(
    0,
    firsts.findLastIndex((first) => first <= word),
  )
  const numbers = firsts.length === 0 ? [] : [from]
  if (!isPrefix) return numbers
  for (let next = from + 1; firsts[next]?.startsWith(word) === true; next += 1) numbers.push(next)
  return numbers
}
