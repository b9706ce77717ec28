import type { Block } from '../article/block.ts'
import type { MarkedText } from '../article/mark.ts'
import { maxBlockLength, maxHeadlineLength } from '../article/printed-text.ts'
import { splitMarkedText, splitText } from './split-text.ts'

/** A body whose texts fit, and the changes that were needed: "A heading of 612 characters became text." */
export type FittedBody = { blocks: Block[]; changes: string[] }

/** Splits the long paragraphs of a body, and turns its long headings into paragraphs. */
export function fitBody(body: readonly Block[]): FittedBody {
  const changes: string[] = []
  const blocks = body.flatMap((block): Block[] => {
    const length = findLength(block)
    if (block.type === 'heading' && length > maxHeadlineLength) {
      changes.push(`A heading of ${length} characters became text.`)
      return split(block).map((piece) => ({ ...piece, type: 'paragraph' }))
    }
    if (length <= maxBlockLength) return [block]
    switch (block.type) {
      case 'paragraph':
        changes.push(`A paragraph of ${length} characters was split.`)
        return split(block).map((piece) => ({ ...piece, type: 'paragraph' }))
      case 'quotation':
        changes.push(`A quotation of ${length} characters was split.`)
        return [{ ...block, paragraphs: block.paragraphs.flatMap(split) }]
      case 'preformatted':
        changes.push(`A text of ${length} characters was split.`)
        return splitText(block.text, maxBlockLength).map((text) => ({ ...block, text }))
      default:
        return [block]
    }
  })
  return { blocks, changes }
}

function split(marked: MarkedText) {
  return splitMarkedText(marked, maxBlockLength).map(({ text, marks }) => ({
    text,
    marks: [...marks],
  }))
}

/** Returns the length of the longest text of a block that can be split; 0 for other types. */
function findLength(block: Block): number {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'preformatted':
      return block.text.length
    case 'quotation':
      return block.paragraphs.reduce((most, { text }) => Math.max(most, text.length), 0)
    default:
      return 0
  }
}
