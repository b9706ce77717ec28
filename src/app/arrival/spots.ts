import * as v from 'valibot'

/** The reader's position on the page of one history entry. */
const SpotSchema = v.object({
  /** Scroll position in CSS px from the top. */
  top: v.number(),
  /** `href` of the link that was followed from here, or null. */
  followed: v.nullable(v.string()),
  /** Index of that link among the links with the same `href`. */
  followedIndex: v.optional(v.number(), 0),
})
export type Spot = v.InferOutput<typeof SpotSchema>

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
    const parsed = v.safeParse(v.array(v.tuple([v.string(), SpotSchema])), stored)
    const spots = new Map(parsed.success ? parsed.output : [])
    // Every newly opened page has this key; only a reload or Back means the same entry.
    const [entry] = performance.getEntriesByType('navigation')
    const isAnew = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate'
    if (isAnew) spots.delete('default')
    return spots
  } catch {
    return new Map()
  }
}
