import type { TextUnit } from '../../core/article/list-text-units.ts'
import { findPassage, type Passage } from '../../core/reading/passage.ts'
import { findTextPlace, findUnitElement } from '../ui/text-range.ts'

/** The reader's selection in the text, and the position of its last line in the window. */
export type Selected = { passage: Passage; line: { left: number; bottom: number } }

/** Returns the part of the selection inside the article's text, or null when there is none. */
export function findSelected(units: readonly TextUnit[]): Selected | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed) return null
  const parts = listParts(selection.getRangeAt(0), units.length)
  const [first, last] = [parts.at(0), parts.at(-1)]
  if (first === undefined || last === undefined) return null
  const lengths = units.map(({ text }) => text.length)
  const start = findTextPlace(first.startContainer, first.startOffset, lengths)
  const end = findTextPlace(last.endContainer, last.endOffset, lengths)
  const passage = start === null || end === null ? null : findPassage(units, { start, end })
  const line = findLastLine(parts)
  return passage === null || line === null ? null : { passage, line }
}

/**
 * Clips the selection to the units: it may start above the text, end below it, or touch the space between
 * units.
 */
function listParts(range: Range, count: number): Range[] {
  return Array.from({ length: count }, (_, unit) => findUnitElement(unit)).flatMap((element) => {
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
