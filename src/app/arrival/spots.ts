import * as v from 'valibot'

/** Where the reader was on the page of one entry of the session's history. */
const SpotSchema = v.object({
  /** Scroll position in CSS px from the top. */
  top: v.number(),
  /** `href` of the link that was followed from here, null when there was none. */
  followed: v.nullable(v.string()),
  /** Which of the links to that address it was, from 0. */
  followedIndex: v.optional(v.number(), 0),
})
export type Spot = v.InferOutput<typeof SpotSchema>

const storageKey = 'simak:spots'
/** Entries kept over a reload; a session that goes back further starts those pages at the top. */
const maxSpots = 100

/**
 * Where the reader was on each page of this session, by history key. It outlives a reload through
 * sessionStorage, and works without it where storage is blocked.
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
        // Storage is full or blocked: Back still works until the page is left.
      }
    },
  }
}

function readSpots(): Map<string, Spot> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]')
    const parsed = v.safeParse(v.array(v.tuple([v.string(), SpotSchema])), stored)
    const spots = new Map(parsed.success ? parsed.output : [])
    // Every page that is opened anew has this key; only a reload or Back means the same entry.
    const [entry] = performance.getEntriesByType('navigation')
    const isAnew = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate'
    if (isAnew) spots.delete('default')
    return spots
  } catch {
    return new Map()
  }
}
