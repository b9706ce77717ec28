/** Words that are frequent in one language and hardly seen in the other. To tell another, add a row. */
const commonWords = {
  id: new Set(
    'yang dan di dari untuk dengan pada ini itu tidak dalam akan juga karena oleh adalah bahwa kepada telah sudah mereka'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to in that was is for with his her have has been were from they which said will would their'.split(
      ' ',
    ),
  ),
} as const

/** Fewer such words say nothing. */
const minWords = 4

/** So much of a text tells its language. In code units. */
const sampleLength = 20_000

/** The language that a text's small words are of; null for a short text and for one that mixes both. */
export function guessLanguage(text: string): 'id' | 'en' | null {
  const counts = { id: 0, en: 0 }
  for (const word of text
    .slice(0, sampleLength)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    if (commonWords.id.has(word)) counts.id += 1
    if (commonWords.en.has(word)) counts.en += 1
  }
  if (Math.max(counts.id, counts.en) < minWords) return null
  if (counts.id > counts.en * 3) return 'id'
  return counts.en > counts.id * 3 ? 'en' : null
}
