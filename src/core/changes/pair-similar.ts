import { compareWords, type WordBag } from './similarity.ts'

/** Share of common words from which on two sentences are versions of one; below, one replaced the other. */
const minSimilarity = 0.5

/** Number of pairs up to which all are compared, which takes some 10 ms. Longer texts are different ones. */
const maxPairs = 40_000

/**
 * Pairs the texts of two sequences in their order, so that the paired ones have most words in common
 * (Needleman and Wunsch, 1970). Returns pairs of indexes; a text without a similar one has none.
 */
export function pairSimilar(
  before: readonly WordBag[],
  after: readonly WordBag[],
): { before: number; after: number }[] {
  if (before.length * after.length > maxPairs) return []
  const width = after.length + 1
  const gains = before.map((one) =>
    after.map((other) => {
      const similarity = compareWords(one, other)
      return similarity < minSimilarity ? 0 : similarity
    }),
  )
  // Best sum of similarities for the texts from each pair of indexes on.
  const best = new Float64Array((before.length + 1) * width)
  const at = (row: number, column: number) => best[row * width + column] ?? 0
  const gainOf = (row: number, column: number) => gains[row]?.[column] ?? 0
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const gain = gainOf(row, column)
      const paired = gain > 0 ? gain + at(row + 1, column + 1) : 0
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs: { before: number; after: number }[] = []
  for (let [row, column] = [0, 0]; row < before.length && column < after.length; ) {
    const gain = gainOf(row, column)
    if (gain > 0 && at(row, column) === gain + at(row + 1, column + 1)) {
      pairs.push({ before: row, after: column })
      row += 1
      column += 1
    } else if (at(row, column) === at(row + 1, column)) row += 1
    else column += 1
  }
  return pairs
}
