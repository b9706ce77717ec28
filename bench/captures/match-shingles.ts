/** Words of one shingle, as in the public article-extraction benchmark. */
const shingleWords = 4

/**
 * Compares two texts by their shingles, which are runs of four words, each counted as often as it occurs:
 * `matchShingles('a b c d e', 'a b c d')` → `{ precision: 1, recall: 0.5 }`. A side is null when its text is
 * empty, because then it has no share.
 */
export function matchShingles(wanted: string, found: string) {
  const wantedShingles = listShingles(wanted)
  const foundShingles = listShingles(found)
  const rest = countEach(wantedShingles)
  let shared = 0
  for (const shingle of foundShingles) {
    const left = rest.get(shingle) ?? 0
    if (left === 0) continue
    rest.set(shingle, left - 1)
    shared += 1
  }
  return {
    precision: foundShingles.length === 0 ? null : shared / foundShingles.length,
    recall: wantedShingles.length === 0 ? null : shared / wantedShingles.length,
  }
}

/** Lists the shingles of a text. A text of fewer than four words is one shingle. */
function listShingles(text: string): string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}_]+/gu) ?? []
  if (words.length === 0) return []
  return Array.from({ length: Math.max(1, words.length - shingleWords + 1) }, (_, index) =>
    words.slice(index, index + shingleWords).join(' '),
  )
}

function countEach(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** Returns the F1 of a precision and a recall: their harmonic mean. */
export function findF1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
