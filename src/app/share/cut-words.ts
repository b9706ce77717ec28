/** Cuts texts at the words that browsers see (UAX #29), and trims the ends. */
export function createCutter(language: string) {
  const segmenter = createSegmenter(language)
  /** Start of the word at an offset. */
  const findStart = (text: string, at: number): number =>
    segmenter.segment(text).containing(at)?.index ?? at
  /** End of the word around an offset; the offset itself between two words. */
  const findEnd = (text: string, at: number): number => {
    const word = segmenter.segment(text).containing(at)
    return word === undefined || word.index === at ? at : word.index + word.segment.length
  }
  return {
    findStart,
    findEnd,
    /** The first words of a text, about `length` code units, and at least one word. */
    takeFirst(text: string, length: number): string {
      const trimmed = text.trim()
      if (trimmed.length <= length) return trimmed
      return trimmed.slice(0, findStart(trimmed, length) || findEnd(trimmed, 1)).trim()
    },
    /** The last words of a text, about `length` code units, and at least one word. */
    takeLast(text: string, length: number): string {
      const trimmed = text.trim()
      if (trimmed.length <= length) return trimmed
      const at = findEnd(trimmed, trimmed.length - length)
      return trimmed.slice(at < trimmed.length ? at : findStart(trimmed, at - 1)).trim()
    },
  }
}

/** A page can carry a language tag that is well-formed but names nothing, such as `en-us-us`. */
function createSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' })
  }
}

export type Cutter = ReturnType<typeof createCutter>
