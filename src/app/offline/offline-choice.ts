const storageKey = 'simak:offline'

/** How many of the newest articles the reader wants; null while the reader has not chosen. */
export function readChoice(): number | null {
  try {
    const chosen = localStorage.getItem(storageKey)
    return chosen !== null && /^\d{1,6}$/.test(chosen) ? Number(chosen) : null
  } catch {
    return null
  }
}

/** Keeps how many of the newest articles the reader wants; 0 for none, which is a choice too. */
export function writeChoice(count: number): void {
  try {
    localStorage.setItem(storageKey, String(count))
  } catch {
    // Full or blocked: what is kept is kept; it is only not renewed by itself.
  }
}
