import type {
  Highlight,
  Listening,
  Position,
  Saved,
  Trail,
  Visit,
} from '../../core/library/schema.ts'
import type { Mirrors } from './mirrors.ts'

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
      /** Whether the browser promises to keep it; null where it does not say. */
      isPersisted: boolean | null
      /** Whether it was asked to promise that, and has answered, since the library was opened. */
      wasAsked: boolean
    }
  | { type: 'unavailable'; reason: 'blocked' | 'newer' | 'failed' }

export type ReadyLibrary = Extract<LibraryState, { type: 'ready' }>

/** What is known of a library beside its rows. */
export type LibraryNews = Pick<ReadyLibrary, 'wasEvicted' | 'isPersisted' | 'wasAsked'>

/** The state that the mirrors make, with what is known beside the rows. */
export function toState(mirrors: Mirrors, known: LibraryNews): ReadyLibrary {
  return {
    type: 'ready',
    saved: mirrors.saved.rows(),
    visits: mirrors.visits.rows(),
    positions: mirrors.positions.rows(),
    listening: mirrors.listening.rows(),
    highlights: mirrors.highlights.rows(),
    trails: mirrors.trails.rows(),
    damagedCount: Object.values(mirrors).reduce((sum, mirror) => sum + mirror.damagedCount(), 0),
    ...known,
  }
}

/** Whether there is any row, read or not. */
export function holdsAnything(state: ReadyLibrary): boolean {
  return state.damagedCount > 0 || holdsReadable(state)
}

/** Whether there is any row that could be read, on a shelf of the library's page or on none. */
export function holdsReadable(state: ReadyLibrary): boolean {
  const { saved, visits, positions, listening, highlights, trails } = state
  return [saved, visits, positions, listening, highlights, trails].some((rows) => rows.size > 0)
}
