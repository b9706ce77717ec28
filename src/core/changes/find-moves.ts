import { collectWords, compareWords } from './similarity.ts'

/** Share of common words from which on a paragraph elsewhere is the same one, moved and edited. */
const minMovedSimilarity = 0.6
/** Shorter paragraphs are too easily alike: "Kami masih menunggu kabar." */
const minMovedWords = 8
/** Number of pairs up to which all are compared, which takes some 10 ms. */
const maxPairs = 10_000

/** A paragraph that has no equal one at its place. */
export type Loose = {
  /** Index of its unit. */
  unit: number
  key: string
  /** Number of the changed stretch that contains it. */
  stretch: number
}

/** A paragraph that was moved: the indexes of its unit. */
export type Move = { before: number; after: number }

/**
 * Finds paragraphs that are at another place in the newer text: with equal words, else with most of them.
 * Edited paragraphs that keep their order within a changed stretch are not moved.
 */
export function findMoves(removed: readonly Loose[], added: readonly Loose[]): Move[] {
  const moves: Move[] = []
  const waiting = new Map<string, Loose[]>()
  for (const loose of removed) {
    waiting.set(loose.key, [...(waiting.get(loose.key) ?? []), loose])
  }
  for (const { key, unit } of added) {
    const same = waiting.get(key)?.shift()
    if (same !== undefined) moves.push({ before: same.unit, after: unit })
  }
  return [...moves, ...findEditedMoves(removed, added, moves)]
}

function findEditedMoves(
  removed: readonly Loose[],
  added: readonly Loose[],
  found: readonly Move[],
): Move[] {
  const befores = removed.filter(({ unit }) => found.every(({ before }) => before !== unit))
  const afters = added.filter(({ unit }) => found.every(({ after }) => after !== unit))
  if (befores.length * afters.length > maxPairs) return []
  const bags = new Map([...befores, ...afters].map((loose) => [loose, collectWords(loose.key)]))
  const candidates = befores
    .flatMap((before) =>
      afters.map((after) => {
        const [one, other] = [bags.get(before), bags.get(after)]
        const isLong = one !== undefined && other !== undefined && one.size >= minMovedWords
        return { before, after, similarity: isLong ? compareWords(one, other) : 0 }
      }),
    )
    .filter(({ similarity }) => similarity >= minMovedSimilarity)
    .sort((a, b) => b.similarity - a.similarity)
  const taken = new Set<Loose>()
  const pairs: { before: Loose; after: Loose }[] = []
  for (const { before, after } of candidates) {
    if (taken.has(before) || taken.has(after)) continue
    taken.add(before).add(after)
    pairs.push({ before, after })
  }
  const inPlace = new Set(findInPlace(pairs))
  return pairs
    .filter((pair) => !inPlace.has(pair))
    .map(({ before, after }) => ({ before: before.unit, after: after.unit }))
}

/** Returns the longest sequence of pairs within one stretch each that are in the same order in both texts. */
function findInPlace<Pair extends { before: Loose; after: Loose }>(pairs: readonly Pair[]): Pair[] {
  const here = pairs
    .filter(({ before, after }) => before.stretch === after.stretch)
    .sort((a, b) => a.after.unit - b.after.unit)
  const longest: Pair[][] = []
  for (const pair of here) {
    const earlier = longest.filter((chain) => (chain.at(-1)?.before.unit ?? -1) < pair.before.unit)
    const chain = earlier.reduce<Pair[]>((a, b) => (b.length > a.length ? b : a), [])
    longest.push([...chain, pair])
  }
  return longest.reduce<Pair[]>((a, b) => (b.length > a.length ? b : a), [])
}
