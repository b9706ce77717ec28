import * as v from 'valibot'

/** What is remembered of one entry of the session's history. */
const VisitSchema = v.object({
  /** Scroll position in CSS px from the top. */
  top: v.number(),
  /** `href` of the link that was followed from here, null when there was none. */
  followed: v.nullable(v.string()),
  /** Which of the links to that address it was, from 0. */
  followedIndex: v.optional(v.number(), 0),
})
export type Visit = v.InferOutput<typeof VisitSchema>

const storageKey = 'simak:visits'
/** Entries kept over a reload; a session that goes back further starts those pages at the top. */
const maxVisits = 100

/**
 * Where the reader was on each page of this session, by history key. It outlives a reload through
 * sessionStorage, and works without it where storage is blocked.
 */
export function createVisits() {
  const visits = readVisits()
  return {
    find: (key: string): Visit | undefined => visits.get(key),
    note(key: string, change: Partial<Visit>): void {
      const visit = { top: 0, followed: null, followedIndex: 0, ...visits.get(key), ...change }
      visits.delete(key)
      visits.set(key, visit)
    },
    save(): void {
      try {
        const latest = [...visits].slice(-maxVisits)
        sessionStorage.setItem(storageKey, JSON.stringify(latest))
      } catch {
        // Storage is full or blocked: Back still works until the page is left.
      }
    },
  }
}

function readVisits(): Map<string, Visit> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]')
    const parsed = v.safeParse(v.array(v.tuple([v.string(), VisitSchema])), stored)
    const visits = new Map(parsed.success ? parsed.output : [])
    // Every page that is opened anew has this key; only a reload or Back means the same visit.
    const [entry] = performance.getEntriesByType('navigation')
    const isAnew = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate'
    if (isAnew) visits.delete('default')
    return visits
  } catch {
    return new Map()
  }
}
