import type { TextUnit } from '../../core/article/list-text-units.ts'
import { findPassage, type Passage } from '../../core/reading/passage.ts'
import { findBlockElement, findTextPlace } from '../ui/text-range.ts'

/** What the reader has selected in the text, and where its last line stands in the window. */
export type Selected = { passage: Passage; line: { left: number; bottom: number } }

/** The part of the selection that lies in the article's text; null where it holds none of it. */
export function findSelected(blocks: readonly TextUnit[]): Selected | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed) return null
  const parts = listParts(selection.getRangeAt(0), blocks.length)
  const [first, last] = [parts.at(0), parts.at(-1)]
  if (first === undefined || last === undefined) return null
  const lengths = blocks.map(({ text }) => text.length)
  const start = findTextPlace(first.startContainer, first.startOffset, lengths)
  const end = findTextPlace(last.endContainer, last.endOffset, lengths)
  const passage = start === null || end === null ? null : findPassage(blocks, { start, end })
  const line = findLastLine(parts)
  return passage === null || line === null ? null : { passage, line }
}

/** A selection may begin above the text, end below it, and stand between two blocks. */
function listParts(range: Range, count: number): Range[] {
  return Array.from({ length: count }, (_, block) => findBlockElement(block)).flatMap((element) => {
    if (element === null || !range.intersectsNode(element)) return []
    const part = document.createRange()
    part.selectNodeContents(element)
    if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
      part.setStart(range.startContainer, range.startOffset)
    }
    if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) {
      part.setEnd(range.endContainer, range.endOffset)
    }
    return [part]
  })
}

function findLastLine(parts: readonly Range[]): Selected['line'] | null {
  const box = parts
    .flatMap((part) => [...part.getClientRects()])
    .filter(({ width }) => width > 0)
    .at(-1)
  return box === undefined ? null : { left: box.left, bottom: box.bottom }
}
