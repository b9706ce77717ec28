const storageKey = 'simak:offline'

/** Reads how many of the newest articles the reader chose; null before any choice. */
export function readChoice(): number | null {
  try {
    const chosen = localStorage.getItem(storageKey)
    return chosen !== null && /^\d{1,6}$/.test(chosen) ? Number(chosen) : null
  } catch {
    return null
  }
}

/** Whether the reader chose to download articles. */
export function hasChosen(): boolean {
  return (readChoice() ?? 0) > 0
}

/** Stores how many of the newest articles the reader chose; 0 means none, which is also a choice. */
export function writeChoice(count: number): void {
  try {
    localStorage.setItem(storageKey, String(count))
  } catch {
    // Full or blocked: cached articles stay, and are only not renewed.
  }
}
