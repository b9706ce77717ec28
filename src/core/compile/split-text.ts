import { isInPair, type Mark, type MarkedText } from '../article/mark.ts'

/**
 * Splits a text into pieces of at most `maxLength` UTF-16 code units: after a sentence that ends in the
 * second half of a piece, else between two words, else between two characters. No word is lost.
 *
 * `splitText('Satu dua. Tiga empat.', 12)` → `['Satu dua.', 'Tiga empat.']`
 */
export function splitText(text: string, maxLength: number): string[] {
  return splitMarkedText({ text, marks: [] }, maxLength).map((piece) => piece.text)
}

/** Splits a text like `splitText`. A mark across a cut is in both pieces. */
export function splitMarkedText({ text, marks }: MarkedText, maxLength: number): MarkedText[] {
  if (text.length <= maxLength) return [{ text, marks }]
  const pieces: MarkedText[] = []
  for (let start = skipSpace(text, 0); start < text.length; ) {
    const end = findCut(text, start, maxLength)
    const piece = text.slice(start, end).trimEnd()
    pieces.push({ text: piece, marks: cutMarks(marks, start, start + piece.length) })
    start = skipSpace(text, end)
  }
  return pieces
}

/**
 * Shortens a text to at most `maxLength` code units, including the ellipsis, and returns the rest.
 *
 * `shortenText('Satu dua tiga', 10)` → `{ kept: 'Satu dua…', rest: 'tiga' }`
 */
export function shortenText(text: string, maxLength: number): { kept: string; rest: string } {
  const end = findWordEnd(text, 0, maxLength - 1)
  return { kept: `${text.slice(0, end).trimEnd()}…`, rest: text.slice(end).trim() }
}

/** Returns the marks of the text from `start` to `end`, relative to `start`. */
export function cutMarks(marks: readonly Mark[], start: number, end: number): Mark[] {
  return marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start) - start,
      end: Math.min(mark.end, end) - start,
    }))
}

function findCut(text: string, start: number, maxLength: number): number {
  const limit = start + maxLength
  if (text.length <= limit) return text.length
  for (let end = limit; end > start + maxLength / 2; end -= 1) {
    if (isSpace(text, end) && /[.!?…。！？"'”’)]/u.test(text.charAt(end - 1))) return end
  }
  return findWordEnd(text, start, maxLength)
}

function findWordEnd(text: string, start: number, maxLength: number): number {
  const limit = start + maxLength
  for (let end = limit; end > start + maxLength / 2; end -= 1) if (isSpace(text, end)) return end
  return isInPair(text, limit) ? limit - 1 : limit
}

function isSpace(text: string, index: number): boolean {
  return /\s/u.test(text.charAt(index))
}

function skipSpace(text: string, start: number): number {
  let index = start
  while (index < text.length && isSpace(text, index)) index += 1
  return index
}
