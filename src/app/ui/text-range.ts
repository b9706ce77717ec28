import type { Place } from '../../core/article/anchor.ts'

/** The element that shows block n of the article on the page; null where none does. */
export function findBlockElement(block: number): HTMLElement | null {
  return document.getElementById(`p${block + 1}`)
}

/**
 * The stretch of a block's own text from `start` to `end` (UTF-16 offsets) as a range of the page. Null
 * where the page does not show that block. What stands before the text in its element, such as the
 * dateline, is not counted; `length` is the length of the block's text.
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
 * Where a point of the page (a node and an offset in it) stands in the article's text; null outside of
 * it. A point in the dateline is the beginning of its block. `lengths` are those of the blocks' texts.
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

/** The text node at an offset into an element's text, and the offset in that node. */
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
