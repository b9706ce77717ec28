import type {
  Highlight,
  ListeningPosition,
  Position,
  Saved,
  Trail,
  Visit,
} from '../../core/library/schema.ts'
import type { Mirrors } from './mirrors.ts'

/** The content of the library after the last change, or why it is unavailable. */
export type LibraryState =
  | {
      type: 'ready'
      saved: ReadonlyMap<string, Saved>
      visits: ReadonlyMap<string, Visit>
      positions: ReadonlyMap<string, Position>
      listening: ReadonlyMap<string, ListeningPosition>
      highlights: ReadonlyMap<string, Highlight>
      trails: ReadonlyMap<string, Trail>
      /** Rows that could not be parsed; they stay in the database. */
      damagedCount: number
      /** True from when the browser empties an existing library until the reader dismisses the notice. */
      wasEvicted: boolean
      /** Whether the browser promises to persist the library; null where it does not say. */
      isPersisted: boolean | null
      /** Whether the browser was asked for that promise, and answered, since the library was opened. */
      wasAsked: boolean
    }
  | { type: 'unavailable'; reason: 'blocked' | 'newer' | 'failed' }

export type ReadyLibrary = Extract<LibraryState, { type: 'ready' }>

/** The parts of the state that are not rows. */
export type LibraryNews = Pick<ReadyLibrary, 'wasEvicted' | 'isPersisted' | 'wasAsked'>

/** Combines the rows of the mirrors and the rest of the state. */
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

/** Whether there is any row, parsed or damaged. */
export function holdsAnything(state: ReadyLibrary): boolean {
  return state.damagedCount > 0 || holdsReadable(state)
}

/** Whether there is any parsed row, including kinds that the library's page does not show. */
export function holdsReadable(state: ReadyLibrary): boolean {
  const { saved, visits, positions, listening, highlights, trails } = state
  return [saved, visits, positions, listening, highlights, trails].some((rows) => rows.size > 0)
}
