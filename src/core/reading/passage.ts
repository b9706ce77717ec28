import type { Place } from '../article/anchor.ts'

/** A range of an article's text, in one block or across several. `end` is exclusive. */
export type Passage = { start: Place; end: Place }

/** The part of a passage inside one block. */
export type Piece = { block: number; start: number; end: number; text: string }

/** Splits a passage by blocks; a block without any of its text is omitted. */
export function listPieces(blocks: readonly { text: string }[], { start, end }: Passage): Piece[] {
  return blocks.flatMap((block, index) => {
    if (index < start.block || index > end.block) return []
    const from = index === start.block ? start.offset : 0
    const to = index === end.block ? end.offset : block.text.length
    const text = block.text.slice(from, to)
    return text === '' ? [] : [{ block: index, start: from, end: from + text.length, text }]
  })
}

/**
 * Shrinks a passage to its words: a selection often includes the space after a word, or the very start of
 * the next paragraph. Returns null for a passage of white space.
 */
export function findPassage(blocks: readonly { text: string }[], wide: Passage): Passage | null {
  const pieces = listPieces(blocks, wide).filter(({ text }) => text.trim() !== '')
  const [first, last] = [pieces.at(0), pieces.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    start: { block: first.block, offset: first.end - first.text.trimStart().length },
    end: { block: last.block, offset: last.start + last.text.trimEnd().length },
  }
}

/** Returns the words of a passage, one line per block. */
export function quotePassage(blocks: readonly { text: string }[], passage: Passage): string {
  return listPieces(blocks, passage)
    .map(({ text }) => text)
    .join('\n')
}
