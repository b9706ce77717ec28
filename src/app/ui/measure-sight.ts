import type { Place } from '../../core/article/anchor.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import { findTextRange, findUnitElement } from './text-range.ts'

/** Pixels of the first line that may be cut off while it still counts as visible. */
const tolerance = 2

/** Returns the place of the first visible line, or null when the page shows no unit. */
export function findTopPlace(units: readonly TextUnit[]): Place | null {
  let last: Place | null = null
  for (const [unit, { text }] of units.entries()) {
    const box = findUnitElement(unit)?.getBoundingClientRect()
    // An empty cell holds no words to know the place by.
    if (box === undefined || text === '') continue
    last = { unit, offset: 0 }
    if (box.top >= -tolerance) return last
    const offset = box.bottom > 0 ? findTopOffset(unit, text.length) : null
    if (offset !== null) return { unit, offset }
  }
  // All units are above the window: the last one was read last.
  return last
}

/** Finds the first visible offset of a unit by binary search: later offsets are never higher on the page. */
function findTopOffset(unit: number, length: number): number | null {
  let [from, to] = [0, length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const top = findTop({ unit, offset: middle }, length)
    if (top !== null && top < -tolerance) from = middle + 1
    else to = middle
  }
  return from < length ? from : null
}

/**
 * Returns the distance from the top of the window to the line at a place, in px; null when it is not
 * rendered.
 */
export function findTop({ unit, offset }: Place, length: number): number | null {
  const range = findTextRange(unit, { start: offset, end: Math.min(offset + 1, length), length })
  return range?.getBoundingClientRect().top ?? null
}

/** Returns the part of the text above the lower edge of the window, from 0 to 1. */
export function measureProgress(units: readonly TextUnit[]): number {
  let [seen, total] = [0, 0]
  for (const [unit, { text }] of units.entries()) {
    total += text.length
    const box = findUnitElement(unit)?.getBoundingClientRect()
    if (box === undefined || box.height === 0) continue
    const share = (window.innerHeight - box.top) / box.height
    seen += text.length * Math.min(Math.max(share, 0), 1)
  }
  return total === 0 ? 0 : seen / total
}

/** Returns the distance from the top of the page to the end of the text, in px; 0 when it is not rendered. */
export function measureEnd(units: readonly TextUnit[]): number {
  const box = findUnitElement(units.length - 1)?.getBoundingClientRect()
  return box === undefined ? 0 : box.bottom + window.scrollY
}

/** Whether an article is longer than two windows, and so worth remembering a position in. */
export function isLong(units: readonly TextUnit[]): boolean {
  return measureEnd(units) > 2 * window.innerHeight
}
