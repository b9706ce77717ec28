const changes = new EventTarget()
const change = 'change'

/** Tells the page that a setting has another value. */
export function announceSettings(): void {
  changes.dispatchEvent(new Event(change))
}

/** Calls `listener` after each change of a setting, in this tab or another. Returns what ends it. */
export function listenToSettings(listener: () => void): () => void {
  changes.addEventListener(change, listener)
  return () => changes.removeEventListener(change, listener)
}
