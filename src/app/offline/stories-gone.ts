import * as v from 'valibot'

/** Slugs of saved stories that the edition did not have, with the ms since the epoch at which it was asked. */
const GoneSchema = v.array(v.tuple([v.string(), v.number()]))

const storageKey = 'simak:gone'
/** Ms after which it is asked again: a story may come back with a later edition. */
const askAgainAfterMs = 7 * 24 * 60 * 60_000

/** The saved stories that are not to be asked for. None where storage is blocked. */
export function readGone(now: number): Map<string, number> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    const parsed = v.safeParse(GoneSchema, stored)
    const gone = parsed.success ? parsed.output : []
    // A moment to come was written by a clock that was wrong.
    return new Map(gone.filter(([, askedAt]) => askedAt <= now && now - askedAt < askAgainAfterMs))
  } catch {
    return new Map()
  }
}

/** Keeps which stories are gone: ms since the epoch at which each was asked for, by slug. */
export function writeGone(gone: ReadonlyMap<string, number>): void {
  try {
    if (gone.size === 0) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, JSON.stringify([...gone]))
  } catch {
    // Full or blocked: they are asked for again at the next visit.
  }
}
