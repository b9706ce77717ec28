/** A change of how a page looks, and its undoing. Both take effect at once. */
export type Change = { show: () => void; hide: () => void }

/** A shorter move is ignored, as in the Layout Instability standard. */
const minMovePx = 3

/**
 * Makes a change only if that moves nothing in the window. Returns whether it was made; otherwise it is
 * undone in the same task, so that no trial is painted.
 */
export function tryOn({ show, hide }: Change): boolean {
  const page = document.getElementById('simak')
  if (page === null) return false
  const before = findPlaces(page)
  const { scrollX, scrollY } = window
  show()
  if (isAtRest(before, findPlaces(page))) return true
  hide()
  // While the page was shorter, the browser may have reduced the scroll position.
  if (window.scrollY !== scrollY) scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
  return false
}

/** Runs a task when the reader opens another page within the app. */
export function onNextPage(run: () => void): void {
  const observer = new MutationObserver(() => {
    observer.disconnect()
    run()
  })
  // `arrival.tsx` sets the attribute when the reader navigates within the app.
  observer.observe(document.documentElement, { attributeFilter: ['data-moved'] })
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
