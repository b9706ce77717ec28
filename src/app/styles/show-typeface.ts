/**
 * Shows the typeface only where that moves nothing under the reader's eyes. Text is painted in a
 * stand-in, whose letters have other widths, so a line may break elsewhere. Once the font is loaded it
 * is tried: where anything in the window moves, the stand-in stays until the reader opens another page.
 */

/** A shorter move does not count as one: the Layout Instability standard ignores less than this. */
const minMovePx = 3

/** Loads the letters that the page needs, and shows them. Leaves the stand-in where the font fails. */
export async function showTypeface(): Promise<void> {
  // A reader who chose another typeface needs no file, unless this one is chosen again.
  if (document.documentElement.dataset.typeface !== undefined) return setTypeface()
  const page = document.getElementById('simak')
  try {
    await document.fonts.load('1em Newsreader', page?.textContent)
  } catch {
    return
  }
  if (page !== null && !tryOn(page)) showOnNextPage()
}

/** Sets the typeface, in a single task with what it undoes, so that no trial is ever painted. */
function tryOn(page: HTMLElement): boolean {
  const before = findPlaces(page)
  const { scrollX, scrollY } = window
  setTypeface()
  if (isAtRest(before, findPlaces(page))) return true
  document.documentElement.style.removeProperty('--typeface')
  // A page that was shorter for a moment may have pulled its end, and the reader, up.
  if (window.scrollY !== scrollY) scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
  return false
}

function showOnNextPage(): void {
  const observer = new MutationObserver(() => {
    observer.disconnect()
    setTypeface()
  })
  // `arrival.tsx` sets it when the reader has moved on within the app.
  observer.observe(document.documentElement, { attributeFilter: ['data-moved'] })
}

function setTypeface(): void {
  // Goes before the stand-ins in `fonts.css`, hence the comma.
  document.documentElement.style.setProperty('--typeface', 'Newsreader,')
}

/** Where each element and text that is in the window begins. */
function findPlaces(page: HTMLElement): Map<Node, DOMRect> {
  const places = new Map<Node, DOMRect>()
  const range = document.createRange()
  const visit = (parent: Node) => {
    for (const node of parent.childNodes) {
      range.selectNode(node)
      const box = node instanceof HTMLElement ? node : range
      const { top, bottom } = box.getBoundingClientRect()
      // Neither is the layout of what lies outside asked for: the browser may have left it for later.
      if (bottom < 0 || top > innerHeight) continue
      const [start] = box.getClientRects()
      if (start !== undefined) places.set(node, start)
      visit(node)
    }
  }
  visit(page)
  return places
}

/** Whether the window holds what it held, each where it was. */
function isAtRest(before: Map<Node, DOMRect>, after: Map<Node, DOMRect>): boolean {
  if (before.size !== after.size) return false
  for (const [node, { left, top }] of after) {
    const last = before.get(node)
    if (last === undefined || Math.hypot(left - last.left, top - last.top) >= minMovePx)
      return false
  }
  return true
}
