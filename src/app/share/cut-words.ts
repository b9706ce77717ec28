/** Creates functions that cut text at the word boundaries that browsers use (UAX #29). */
export function createCutter(language: string) {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  /** Returns the start of the word at an offset. */
  const findStart = (text: string, at: number): number =>
    segmenter.segment(text).containing(at)?.index ?? at
  /** Returns the end of the word around an offset, or the offset itself between two words. */
  const findEnd = (text: string, at: number): number => {
    const word = segmenter.segment(text).containing(at)
    return word === undefined || word.index === at ? at : word.index + word.segment.length
  }
  return {
    findStart,
    findEnd,
    /** Returns the first words of a text: about `length` code units, and at least one word. */
    takeFirst(text: string, length: number): string {
      const trimmed = text.trim()
      if (trimmed.length <= length) return trimmed
      return trimmed.slice(0, findStart(trimmed, length) || findEnd(trimmed, 1)).trim()
    },
    /** Returns the last words of a text: about `length` code units, and at least one word. */
    takeLast(text: string, length: number): string {
      const trimmed = text.trim()
      if (trimmed.length <= length) return trimmed
      const at = findEnd(trimmed, trimmed.length - length)
      return trimmed.slice(at < trimmed.length ? at : findStart(trimmed, at - 1)).trim()
    },
  }
}

export type Cutter = ReturnType<typeof createCutter>
