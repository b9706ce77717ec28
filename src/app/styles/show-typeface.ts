/**
 * Shows the typeface only if that moves nothing in the window. The first paint uses a fallback font, whose
 * letters have other widths, so lines may break elsewhere. When the font is loaded, it is tried out: if
 * anything in the window moves, the fallback stays until the reader opens another page.
 */

/** A shorter move is ignored, as in the Layout Instability standard. */
const minMovePx = 3

/** Loads the letters that the page needs and shows them. If the font fails to load, the fallback stays. */
export async function showTypeface(): Promise<void> {
  // A reader who chose another typeface needs no font file, unless they choose this one again.
  if (document.documentElement.dataset.typeface !== undefined) return setTypeface()
  const page = document.getElementById('simak')
  try {
    await document.fonts.load('1em Newsreader', page?.textContent)
  } catch {
    return
  }
  if (page !== null && !tryOn(page)) showOnNextPage()
}

/**
 * Sets the typeface, and removes it again in the same task if anything moves, so that no trial is painted.
 */
function tryOn(page: HTMLElement): boolean {
  const before = findPlaces(page)
  const { scrollX, scrollY } = window
  setTypeface()
  if (isAtRest(before, findPlaces(page))) return true
  document.documentElement.style.removeProperty('--typeface')
  // While the page was shorter, the browser may have reduced the scroll position.
  if (window.scrollY !== scrollY) scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
  return false
}

function showOnNextPage(): void {
  const observer = new MutationObserver(() => {
    observer.disconnect()
    setTypeface()
  })
  // `arrival.tsx` sets the attribute when the reader navigates within the app.
  observer.observe(document.documentElement, { attributeFilter: ['data-moved'] })
}

function setTypeface(): void {
  // `fonts.css` puts this before the fallbacks, hence the comma.
  document.documentElement.style.setProperty('--typeface', 'Newsreader,')
}

/** Returns the first box of each element and text in the window. */
function findPlaces(page: HTMLElement): Map<Node, DOMRect> {
  const places = new Map<Node, DOMRect>()
  const range = document.createRange()
  const visit = (parent: Node) => {
    for (const node of parent.childNodes) {
      range.selectNode(node)
      const box = node instanceof HTMLElement ? node : range
      const { top, bottom } = box.getBoundingClientRect()
      // Not visiting what is outside also avoids its layout, which the browser may have skipped.
      if (bottom < 0 || top > innerHeight) continue
      const [start] = box.getClientRects()
      if (start !== undefined) places.set(node, start)
      visit(node)
    }
  }
  visit(page)
  return places
}

/** Whether the window contains the same nodes at the same places. */
function isAtRest(before: Map<Node, DOMRect>, after: Map<Node, DOMRect>): boolean {
  if (before.size !== after.size) return false
  for (const [node, { left, top }] of after) {
    const last = before.get(node)
    if (last === undefined || Math.hypot(left - last.left, top - last.top) >= minMovePx)
      return false
  }
  return true
}
