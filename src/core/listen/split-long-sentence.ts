/**
 * The most code units said in one go. Some voices of Chromium fall silent for good after about fifteen
 * seconds, which is what these take at the usual pace.
 */
export const longestUtterance = 200
/** A pause nearer to the beginning than this would leave a scrap. */
const shortestPart = 60

const pause = /[,;:)–—،؛][”’»"')\]]*\s+/gu
/** Before a word that joins two parts of a sentence a reader takes breath, in Indonesian and English. */
const joint =
  /\s+(?=(?:yang|dan|atau|tetapi|namun|karena|sehingga|sementara|bahwa|untuk|and|or|but|because|while|that|which|who|to)\s)/gu
const space = /\s+/gu

/**
 * The parts in which a sentence is said, each at most 200 code units: parted after a comma or the like,
 * else before a joining word, else between words, else anywhere but inside a character. Only white space stands between them.
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

/** Where the last break ends the part before it, and where the part behind it begins. */
function findLastBreak(window: string, breaks: RegExp): [end: number, next: number] | null {
  const all = [...window.matchAll(breaks)].map((match): [number, number] => {
    const next = match.index + match[0].length
    return [match.index + match[0].trimEnd().length, next]
  })
  return all.findLast(([end, next]) => end >= shortestPart && next <= longestUtterance) ?? null
}

/** The last place in the window that is not between the halves of a surrogate pair. */
function endOfCharacter(window: string): number {
  const isHalf = /[\uD800-\uDBFF]/.test(window.charAt(longestUtterance - 1))
  return isHalf ? longestUtterance - 1 : longestUtterance
}
