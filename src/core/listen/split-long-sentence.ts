/**
 * In code units. Some Chromium voices fall silent for good after about fifteen seconds of one utterance,
 * which is how long this takes at normal speed.
 */
export const longestUtterance = 200
/** An earlier split would leave a scrap. */
const shortestPart = 60

const pause = /[,;:)–—،؛][”’»"')\]]*\s+/gu
/** Before a conjunction a speaker takes a breath, in Indonesian and in English. */
const joint =
  /\s+(?=(?:yang|dan|atau|tetapi|namun|karena|sehingga|sementara|bahwa|untuk|and|or|but|because|while|that|which|who|to)\s)/gu
const space = /\s+/gu

/**
 * Splits a sentence into parts of at most 200 code units: after a comma or similar, else before a
 * conjunction, else between words, else between two characters. Only white space is left between the parts.
 */
export function splitLongSentence(sentence: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  let start = 0
  while (sentence.length - start > longestUtterance) {
    const window = sentence.slice(start, start + longestUtterance + 1)
    const cut = endOfCharacter(window)
    const [end, next] = findLastBreak(window, pause) ??
      findLastBreak(window, joint) ??
      findLastBreak(window, space) ?? [cut, cut]
    parts.push({ start, end: start + end })
    start += next
  }
  if (start < sentence.length) parts.push({ start, end: sentence.length })
  return parts
}

/** Returns the end of the part before the last break, and the start of the part after it. */
function findLastBreak(window: string, breaks: RegExp): [end: number, next: number] | null {
  const all = [...window.matchAll(breaks)].map((match): [number, number] => {
    const next = match.index + match[0].length
    return [match.index + match[0].trimEnd().length, next]
  })
  return all.findLast(([end, next]) => end >= shortestPart && next <= longestUtterance) ?? null
}

/** Returns the last offset of the window that does not split a surrogate pair. */
function endOfCharacter(window: string): number {
  const isHalf = /[\uD800-\uDBFF]/.test(window.charAt(longestUtterance - 1))
  return isHalf ? longestUtterance - 1 : longestUtterance
}
