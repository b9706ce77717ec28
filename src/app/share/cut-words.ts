/** Cuts texts where browsers see words begin and end (UAX #29). Ends are trimmed. */
export function createCutter(language: string) {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  /** Where the word begins that stands at an offset, or before it. */
  const findStart = (text: string, at: number): number =>
    segmenter.segment(text).containing(at)?.index ?? at
  /** Where the word ends that an offset stands in; the offset itself between two words. */
  const findEnd = (text: string, at: number): number => {
    const word = segmenter.segment(text).containing(at)
    return word === undefined || word.index === at ? at : word.index + word.segment.length
  }
  return {
    findStart,
    findEnd,
    /** The first words of a text, about as long as told, and one at least. */
    takeFirst(text: string, length: number): string {
      const trimmed = text.trim()
      if (trimmed.length <= length) return trimmed
      return trimmed.slice(0, findStart(trimmed, length) || findEnd(trimmed, 1)).trim()
    },
    /** The last words of a text, about as long as told, and one at least. */
    takeLast(text: string, length: number): string {
      const trimmed = text.trim()
      if (trimmed.length <= length) return trimmed
      const at = findEnd(trimmed, trimmed.length - length)
      return trimmed.slice(at < trimmed.length ? at : findStart(trimmed, at - 1)).trim()
    },
  }
}

export type Cutter = ReturnType<typeof createCutter>
