import type { Place } from '../../core/article/anchor.ts'

/** Returns the element that renders a block of the article, or null. */
export function findBlockElement(block: number): HTMLElement | null {
  return document.getElementById(`p${block + 1}`)
}

/**
 * Returns the range of the page for a part of a block's text (UTF-16 offsets), or null when the page does
 * not render the block. Text before the block's own, such as a dateline, is not counted; `length` is the
 * length of the block's text.
 */
export function findTextRange(
  block: number,
  { start, end, length }: { start: number; end: number; length: number },
): Range | null {
  const element = findBlockElement(block)
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
 * point in the dateline becomes the start of its block. `lengths` are the lengths of the blocks' texts.
 */
export function findTextPlace(
  node: Node,
  offset: number,
  lengths: readonly number[],
): Place | null {
  const element = (node instanceof Element ? node : node.parentElement)?.closest('[id^="p"]')
  const block = Number(element?.id.slice(1)) - 1
  const length = lengths[block]
  if (element === null || element === undefined || length === undefined) return null
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(node, offset)
  const total = element.textContent?.length ?? 0
  const inBlock = before.toString().length - (total - length)
  return { block, offset: Math.min(Math.max(inBlock, 0), length) }
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
