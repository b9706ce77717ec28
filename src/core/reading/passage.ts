import type { Place } from '../article/anchor.ts'

/** A range of an article's text, in one unit or across several. `end` is exclusive. */
export type Passage = { start: Place; end: Place }

/** The part of a passage inside one unit. */
export type Piece = { unit: number; start: number; end: number; text: string }

/** Splits a passage by units; a unit without any of its text is omitted. */
export function listPieces(units: readonly { text: string }[], { start, end }: Passage): Piece[] {
  return units.flatMap((unit, index) => {
    if (index < start.unit || index > end.unit) return []
    const from = index === start.unit ? start.offset : 0
    const to = index === end.unit ? end.offset : unit.text.length
    const text = unit.text.slice(from, to)
    return text === '' ? [] : [{ unit: index, start: from, end: from + text.length, text }]
  })
}

/**
 * Shrinks a passage to its words: a selection often includes the space after a word, or the very start of
 * the next paragraph. Returns null for a passage of white space.
 */
export function findPassage(units: readonly { text: string }[], wide: Passage): Passage | null {
  const pieces = listPieces(units, wide).filter(({ text }) => text.trim() !== '')
  const [first, last] = [pieces.at(0), pieces.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    start: { unit: first.unit, offset: first.end - first.text.trimStart().length },
    end: { unit: last.unit, offset: last.start + last.text.trimEnd().length },
  }
}

/** Returns the words of a passage, one line per unit. */
export function quotePassage(units: readonly { text: string }[], passage: Passage): string {
  return listPieces(units, passage)
    .map(({ text }) => text)
    .join('\n')
}
