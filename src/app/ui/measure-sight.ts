import type { Place } from '../../core/article/anchor.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import { findBlockElement, findTextRange } from './text-range.ts'

/** Px by which the first line in sight may be cut off. */
const tolerance = 2

/** The place of the first line in sight, at the top of the window; null where no block is on the page. */
export function findTopPlace(blocks: readonly TextUnit[]): Place | null {
  let last: Place | null = null
  for (const [block, { text }] of blocks.entries()) {
    const box = findBlockElement(block)?.getBoundingClientRect()
    if (box === undefined) continue
    last = { block, offset: 0 }
    if (box.top >= -tolerance) return last
    const offset = box.bottom > 0 ? findTopOffset(block, text.length) : null
    if (offset !== null) return { block, offset }
  }
  // The text lies above the window: its last paragraph is what was read last.
  return last
}

/** The first offset of a block that is in sight, by halving: lines only ever go down. */
function findTopOffset(block: number, length: number): number | null {
  let [from, to] = [0, length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const top = findTop({ block, offset: middle }, length)
    if (top !== null && top < -tolerance) from = middle + 1
    else to = middle
  }
  return from < length ? from : null
}

/** Px from the top of the window to the line at a place; null where it is not on the page. */
export function findTop({ block, offset }: Place, length: number): number | null {
  const range = findTextRange(block, { start: offset, end: Math.min(offset + 1, length), length })
  return range?.getBoundingClientRect().top ?? null
}

/** How much of the text has been in sight, 0 to 1, when all above the window's foot has been. */
export function measureProgress(blocks: readonly TextUnit[]): number {
  let [seen, total] = [0, 0]
  for (const [block, { text }] of blocks.entries()) {
    total += text.length
    const box = findBlockElement(block)?.getBoundingClientRect()
    if (box === undefined || box.height === 0) continue
    const share = (window.innerHeight - box.top) / box.height
    seen += text.length * Math.min(Math.max(share, 0), 1)
  }
  return total === 0 ? 0 : seen / total
}

/** Px from the top of the page to the end of the text; 0 where the text is not on the page. */
export function measureEnd(blocks: readonly TextUnit[]): number {
  const box = findBlockElement(blocks.length - 1)?.getBoundingClientRect()
  return box === undefined ? 0 : box.bottom + window.scrollY
}

/** Whether an article is worth remembering a place in: it goes on for more than two windows. */
export function isLong(blocks: readonly TextUnit[]): boolean {
  return measureEnd(blocks) > 2 * window.innerHeight
}
