import type {
  Highlight,
  Listening,
  Position,
  Saved,
  Trail,
  Visit,
} from '../../core/library/schema.ts'
import type { Shelves } from './shelves.ts'

/** What is known of the library, as of the last change. */
export type LibraryState =
  | {
      type: 'ready'
      saved: ReadonlyMap<string, Saved>
      visits: ReadonlyMap<string, Visit>
      positions: ReadonlyMap<string, Position>
      listening: ReadonlyMap<string, Listening>
      highlights: ReadonlyMap<string, Highlight>
      trails: ReadonlyMap<string, Trail>
      /** Rows that could not be read; they stay in the database. */
      damagedCount: number
      /** True when the browser has emptied a library that was there before, until the reader knows. */
      wasEvicted: boolean
      /** Whether the browser promised to keep it; null until it was asked. */
      isPersisted: boolean | null
    }
  | { type: 'unavailable'; reason: 'blocked' | 'newer' | 'failed' }

export type ReadyLibrary = Extract<LibraryState, { type: 'ready' }>

/** The state that the shelves make, with what is known beside the rows. */
export function toState(
  shelves: Shelves,
  known: Pick<ReadyLibrary, 'wasEvicted' | 'isPersisted'>,
): ReadyLibrary {
  return {
    type: 'ready',
    saved: shelves.saved.rows(),
    visits: shelves.visits.rows(),
    positions: shelves.positions.rows(),
    listening: shelves.listening.rows(),
    highlights: shelves.highlights.rows(),
    trails: shelves.trails.rows(),
    damagedCount: Object.values(shelves).reduce((sum, shelf) => sum + shelf.damagedCount(), 0),
    ...known,
  }
}

/** Whether there is any row, read or not. */
export function holdsAnything(state: ReadyLibrary): boolean {
  const { saved, visits, positions, listening, highlights, trails, damagedCount } = state
  const kinds = [saved, visits, positions, listening, highlights, trails]
  return damagedCount > 0 || kinds.some((rows) => rows.size > 0)
}
