import * as v from 'valibot'

/** Saved stories that the edition did not have: slug, and when it was requested in ms since the epoch. */
const GoneSchema = v.array(v.tuple([v.string(), v.number()]))

const storageKey = 'simak:gone'
/** A week: a story may return with a later edition, but rarely does. */
const askAgainAfterMs = 7 * 24 * 60 * 60_000

/** Reads the stories that should not be requested now; empty where storage is blocked. */
export function readGone(now: number): Map<string, number> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    const parsed = v.safeParse(GoneSchema, stored)
    const gone = parsed.success ? parsed.output : []
    // A moment in the future was written while the clock was wrong.
    return new Map(gone.filter(([, askedAt]) => askedAt <= now && now - askedAt < askAgainAfterMs))
  } catch {
    return new Map()
  }
}

/** Stores the missing stories: slug → when it was requested, in ms since the epoch. */
export function writeGone(gone: ReadonlyMap<string, number>): void {
  try {
    if (gone.size === 0) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, JSON.stringify([...gone]))
  } catch {
    // Full or blocked: the next visit requests them again.
  }
}
