/** Minimum distance of the toolbar from the selection and from the window's edges, in px. */
const gapPx = 8

type Size = { width: number; height: number }

/**
 * Places the toolbar below the last line of a selection, inside the window: both are distances in px from
 * the window's left and upper edge.
 */
export function placeToolbar(
  line: { left: number; bottom: number },
  toolbar: Size,
  view: Size,
): { left: number; top: number } {
  const maxLeft = view.width - toolbar.width - gapPx
  const maxTop = view.height - toolbar.height - gapPx
  return {
    left: Math.max(gapPx, Math.min(line.left, maxLeft)),
    top: Math.min(line.bottom + gapPx, maxTop),
  }
}
