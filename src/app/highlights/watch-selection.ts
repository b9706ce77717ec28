/** A selection that has not changed for this long counts as finished. */
export const restMs = 200

/**
 * Calls `read` after each finished change of the selection, by mouse, touch or keyboard, and once at the
 * start, because the reader may have selected something before this code was loaded. Returns a function
 * that stops it.
 */
export function watchSelection(page: EventTarget, read: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isPressed = false
  const wait = () => {
    clearTimeout(timer)
    if (!isPressed) timer = setTimeout(read, restMs)
  }
  const press = () => {
    isPressed = true
    clearTimeout(timer)
  }
  const release = () => {
    isPressed = false
    wait()
  }
  const listeners: [name: string, listener: () => void][] = [
    ['selectionchange', wait],
    ['pointerdown', press],
    ['pointerup', release],
    // A long touch that becomes a selection ends with pointercancel; the system handles its grips.
    ['pointercancel', release],
  ]
  for (const [name, listener] of listeners) page.addEventListener(name, listener)
  wait()
  return () => {
    clearTimeout(timer)
    for (const [name, listener] of listeners) page.removeEventListener(name, listener)
  }
}
