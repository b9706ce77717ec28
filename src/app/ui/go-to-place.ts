import { flushSync } from 'react-dom'
import type { Place } from '../../core/article/anchor.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import { findTop } from './measure-sight.ts'
import { findUnitElement } from './text-range.ts'

/** Space above the target line. */
const marginPx = 24

/**
 * Scrolls the line at a place to the top of the window, without animation, and focuses its unit, so that
 * reading aloud and the next Tab continue from there.
 */
export function goToPlace(units: readonly TextUnit[], place: Place): void {
  const top = findTop(place, units[place.unit]?.text.length ?? 0)
  const element = findUnitElement(place.unit)
  if (top === null || element === null) return
  window.scrollBy({ top: top - marginPx, behavior: 'instant' })
  // A cell of a wide table may be hidden at a side of its box.
  if (element.closest('table') !== null) {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  }
  focusBriefly(element)
}

/**
 * Closes an element that may hold the focus. If the focus is lost with it, a unit of the text is focused,
 * so that the reader continues there and not at the top of the page.
 */
export function closeInText(close: () => void, unit: number): void {
  const held = document.activeElement
  flushSync(close)
  const element = held?.isConnected === false ? findUnitElement(unit) : null
  if (element !== null) focusBriefly(element)
}

/** Focuses an element that is normally not focusable; it stays focusable until it loses the focus. */
export function focusBriefly(element: HTMLElement): void {
  element.tabIndex = -1
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  element.focus({ preventScroll: true })
}
