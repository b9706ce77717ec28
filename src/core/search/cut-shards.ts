import { compareTexts } from '../text/compare-texts.ts'
import type { SearchShard } from './schema.ts'

/** Code units of JSON that a shard has at most; 8 to 10 KB compressed. One word may have more. */
const maxShardLength = 24_000

/** Parts the lists of an index, by word, into shards of about one size. */
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

/** The shortest beginning of `word` that comes after `before`. */
function cutAfter(before: string, word: string): string {
  let length = 1
  while (length < word.length && word.slice(0, length) <= before) length += 1
  return word.slice(0, length)
}

/** Numbers of the shards that may hold a word, or any word that begins with it. */
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
