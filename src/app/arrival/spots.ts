/** The reader's position on the page of one history entry. */
export type Spot = {
  /** Scroll position in CSS px from the top. */
  top: number
  /** `href` of the link that was followed from here, or null. */
  followed: string | null
  /** Index of that link among the links with the same `href`. */
  followedIndex: number
}

const storageKey = 'simak:spots'
/** Enough for a long session, and small enough for sessionStorage; older entries start at the top. */
const maxSpots = 100

/**
 * Remembers the reader's position on each page of this session, by history key. It survives a reload in
 * sessionStorage; where storage is blocked it lasts until the reload.
 */
export function createSpots() {
  const spots = readSpots()
  return {
    find: (key: string): Spot | undefined => spots.get(key),
    record(key: string, change: Partial<Spot>): void {
      const spot = { top: 0, followed: null, followedIndex: 0, ...spots.get(key), ...change }
      spots.delete(key)
      spots.set(key, spot)
    },
    save(): void {
      try {
        const latest = [...spots].slice(-maxSpots)
        sessionStorage.setItem(storageKey, JSON.stringify(latest))
      } catch {
        // Storage is full or blocked: Back still works until the page is reloaded.
      }
    },
  }
}

function readSpots(): Map<string, Spot> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]')
    const spots = new Map(Array.isArray(stored) ? stored.filter(isEntry) : [])
    // Every newly opened page has this key; only a reload or Back means the same entry.
    const [entry] = performance.getEntriesByType('navigation')
    const isAnew = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate'
    if (isAnew) spots.delete('default')
    return spots
  } catch {
    return new Map()
  }
}

/** Whether a stored value is the spot of one history entry. Another script of the origin may have written it. */
function isEntry(value: unknown): value is [key: string, spot: Spot] {
  if (!Array.isArray(value)) return false
  const [key, spot]: unknown[] = value
  return (
    typeof key === 'string' &&
    typeof spot === 'object' &&
    spot !== null &&
    'top' in spot &&
    typeof spot.top === 'number' &&
    'followed' in spot &&
    (spot.followed === null || typeof spot.followed === 'string') &&
    'followedIndex' in spot &&
    typeof spot.followedIndex === 'number'
  )
}
