import { findUnitElement } from '../ui/text-range.ts'

/** The reader's selection in headline, caption, credit or body, as the page shows it. */
export type SelectedText = {
  /** The whole text of each unit that the selection touches. */
  units: readonly string[]
  /** Start in the first of these units, and end in the last: UTF-16 offsets. */
  start: number
  end: number
  /** The texts of the units before and after; empty where there is none. */
  previous: string
  next: string
  /** Index of the body unit in which the selection starts; -1 above the body. */
  unit: number
}

/** Returns null when no headline, caption, credit or unit of the body is selected. */
export function findSelectedText(unitCount: number): SelectedText | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const opening = document.querySelectorAll(
    'article h1, article h1 ~ p, article > figure > figcaption > *',
  )
  const elements = [
    ...opening,
    ...Array.from({ length: unitCount }, (_, unit) => findUnitElement(unit)),
  ]
  const stretches = elements.map((element) => findStretch(range, element))
  const firstIndex = stretches.findIndex((stretch) => stretch !== null)
  const lastIndex = stretches.findLastIndex((stretch) => stretch !== null)
  const [first, last] = [stretches[firstIndex], stretches[lastIndex]]
  if (!first || !last) return null
  return {
    units: elements.slice(firstIndex, lastIndex + 1).map(readText),
    start: first.start,
    end: last.end,
    previous: readText(elements[firstIndex - 1]),
    next: readText(elements[lastIndex + 1]),
    unit: Math.max(firstIndex - opening.length, -1),
  }
}

/** Returns the part of an element's text inside a range, or null when it is only white space. */
function findStretch(range: Range, element: Element | null): { start: number; end: number } | null {
  if (element === null || !range.intersectsNode(element)) return null
  const part = document.createRange()
  part.selectNodeContents(element)
  const before = part.cloneRange()
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
    part.setStart(range.startContainer, range.startOffset)
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) {
    part.setEnd(range.endContainer, range.endOffset)
  }
  const text = part.toString()
  if (text.trim() === '') return null
  before.setEnd(part.startContainer, part.startOffset)
  const start = before.toString().length + text.length - text.trimStart().length
  return { start, end: start + text.trim().length }
}

function readText(element: Element | null | undefined): string {
  return element?.textContent ?? ''
}
