import { findShards } from './cut-shards.ts'
import { hitKinds, hits, type SearchShard, type SearchVolume } from './index-files.ts'
import type { SoughtWord } from './read-query.ts'

/**
 * A prefix whose words fill more shards than this matches only as a whole word, until more of it is typed.
 */
const maxPrefixShards = 3

/** A found story. */
export type FoundNumber = {
  /** Its number in the volume. */
  number: number
  /** The words of the query that only an older version of it has. */
  olderWords: readonly string[]
}

/**
 * Returns a volume's stories that contain every word, best first: matches in the headline before others, those
 * in older versions last, exact matches before roots, and of equal ones the newer, which has the lower number.
 */
export async function searchVolume(
  { shards: firsts }: Pick<SearchVolume, 'shards'>,
  words: readonly SoughtWord[],
  loadShard: (number: number) => Promise<SearchShard>,
): Promise<FoundNumber[]> {
  const lookups = words.map((word) => listLookups(firsts, word))
  const wanted = new Set(lookups.flatMap((places) => places.map(({ shard }) => shard)))
  const shards = new Map(
    await Promise.all(
      [...wanted].map(async (number) => [number, await loadShard(number)] as const),
    ),
  )
  let found: Map<number, Found> | null = null
  for (const [index, places] of lookups.entries()) {
    const ranks = rankStories(places, shards)
    found = addRanks(found, ranks, words[index]?.word ?? '')
  }
  return [...(found ?? [])]
    .sort(([a, one], [b, other]) => one.rank - other.rank || a - b)
    .map(([number, { olderWords }]) => ({ number, olderWords }))
}

/** A story that contains the words looked up so far: the sum of their ranks, and those only in older versions. */
type Found = { rank: number; olderWords: readonly string[] }

/** A word to look up in a shard. */
type Lookup = { shard: number; word: string; isPrefix: boolean; isRoot: boolean }

function listLookups(firsts: readonly string[], { word, isPrefix, roots }: SoughtWord): Lookup[] {
  const wide = findShards(firsts, word, { isPrefix })
  const isNarrow = wide.length <= maxPrefixShards
  const own = (isNarrow ? wide : wide.slice(0, 1)).map((shard) => ({
    shard,
    word,
    isPrefix: isPrefix && isNarrow,
    isRoot: false,
  }))
  const others = roots.flatMap((root) =>
    findShards(firsts, root, { isPrefix: false }).map((shard) => ({
      shard,
      word: root,
      isPrefix: false,
      isRoot: true,
    })),
  )
  return [...own, ...others]
}

/** Returns the best match of each story that contains one of the looked-up words. */
function rankStories(
  lookups: readonly Lookup[],
  shards: ReadonlyMap<number, SearchShard>,
): Map<number, number> {
  const ranks = new Map<number, number>()
  for (const { shard, word, isPrefix, isRoot } of lookups) {
    const { words = [], lists = [] } = shards.get(shard) ?? {}
    for (const [index, held] of words.entries()) {
      if (held !== word && !(isPrefix && held.startsWith(word))) continue
      let number = -1
      for (const value of lists[index] ?? []) {
        number += Math.floor(value / hitKinds)
        const hit = value % hitKinds
        // Kinds of matches are in pairs: the even one is exact, the odd one by the root.
        const rank = isRoot ? hit | hits.headlineRoot : hit
        if (rank < (ranks.get(number) ?? hitKinds)) ranks.set(number, rank)
      }
    }
  }
  return ranks
}

/** Intersects a result with the stories of one more word, and adds the ranks. */
function addRanks(
  before: ReadonlyMap<number, Found> | null,
  ranks: ReadonlyMap<number, number>,
  word: string,
): Map<number, Found> {
  const both = new Map<number, Found>()
  for (const [number, rank] of ranks) {
    const known = before === null ? { rank: 0, olderWords: [] } : before.get(number)
    if (known === undefined) continue
    const olderWords = rank < hits.older ? known.olderWords : [...known.olderWords, word]
    both.set(number, { rank: known.rank + rank, olderWords })
  }
  return both
}
