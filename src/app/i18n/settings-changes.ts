const changes = new EventTarget()
const change = 'change'

/** Notifies the page that a setting has changed. */
export function announceSettings(): void {
  changes.dispatchEvent(new Event(change))
}

/**
 * Calls `listener` after each change of a setting, in this tab or another. Returns a function that stops
 * it.
 */
export function listenToSettings(listener: () => void): () => void {
  changes.addEventListener(change, listener)
  return () => changes.removeEventListener(change, listener)
}
