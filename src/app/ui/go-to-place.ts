import { flushSync } from 'react-dom'
import type { Place } from '../../core/article/anchor.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import { findTop } from './measure-sight.ts'
import { findBlockElement } from './text-range.ts'

/** Px left free above the line that is gone to. */
const marginPx = 24

/**
 * Brings the line at a place near the top of the window, at once: over a long way a glide is no help.
 * The focus goes to its block, so that reading aloud and the next Tab go on from there.
 */
export function goToPlace(blocks: readonly TextUnit[], place: Place): void {
  const top = findTop(place, blocks[place.block]?.text.length ?? 0)
  const element = findBlockElement(place.block)
  if (top === null || element === null) return
  window.scrollBy({ top: top - marginPx, behavior: 'instant' })
  focusBriefly(element)
}

/**
 * Closes what may hold the focus. Where it took the focus with it, the focus goes to a block of the text,
 * so that the reader goes on from there and not from the top of the page.
 */
export function closeInText(close: () => void, block: number): void {
  const held = document.activeElement
  flushSync(close)
  const element = held?.isConnected === false ? findBlockElement(block) : null
  if (element !== null) focusBriefly(element)
}

/** Focuses what takes no focus by itself, for as long as it has it. */
export function focusBriefly(element: HTMLElement): void {
  element.tabIndex = -1
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  element.focus({ preventScroll: true })
}
