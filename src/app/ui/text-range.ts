import type { Place } from '../../core/article/anchor.ts'

/** Returns the element that renders a unit of the article, or null. */
export function findUnitElement(unit: number): HTMLElement | null {
  return document.getElementById(`p${unit + 1}`)
}

/**
 * Returns the range of the page for a part of a unit's text (UTF-16 offsets), or null when the page does
 * not render the unit. Text before the unit's own, such as a dateline, is not counted; `length` is the
 * length of the unit's text.
 */
export function findTextRange(
  unit: number,
  { start, end, length }: { start: number; end: number; length: number },
): Range | null {
  const element = findUnitElement(unit)
  if (element === null) return null
  const before = (element.textContent?.length ?? 0) - length
  const from = findPoint(element, before + start)
  const to = findPoint(element, before + end)
  if (from === null || to === null) return null
  const range = document.createRange()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

/**
 * Converts a point of the page (node and offset) to a place in the article's text; null outside of it. A
 * point in the dateline becomes the start of its unit. `lengths` are the lengths of the units' texts.
 */
export function findTextPlace(
  node: Node,
  offset: number,
  lengths: readonly number[],
): Place | null {
  const element = (node instanceof Element ? node : node.parentElement)?.closest('[id^="p"]')
  const unit = Number(element?.id.slice(1)) - 1
  const length = lengths[unit]
  if (element === null || element === undefined || length === undefined) return null
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(node, offset)
  const total = element.textContent?.length ?? 0
  const inUnit = before.toString().length - (total - length)
  return { unit, offset: Math.min(Math.max(inUnit, 0), length) }
}

/** Returns the text node at an offset into an element's text, and the offset inside that node. */
function findPoint(element: Element, offset: number): [Node, number] | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let rest = offset
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (rest <= length) return [node, rest]
    rest -= length
  }
  return null
}
