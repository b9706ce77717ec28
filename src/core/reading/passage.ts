import type { Place } from '../article/anchor.ts'

/** A stretch of an article's text, over one block or several. `end` is not a part of it. */
export type Passage = { start: Place; end: Place }

/** The part of a passage that lies in one block. */
export type Piece = { block: number; start: number; end: number; text: string }

/** A passage block by block. A block of which it holds nothing is left out. */
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
 * Draws a passage in to what is written in it: a selection often takes in the space behind a word, or
 * the very beginning of the next paragraph. Null where it holds nothing but white space.
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

/** The words of a passage, a line for each block. */
export function quotePassage(blocks: readonly { text: string }[], passage: Passage): string {
  return listPieces(blocks, passage)
    .map(({ text }) => text)
    .join('\n')
}
