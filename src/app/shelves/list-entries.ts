import type { Highlight, Position, Saved, Trail, Visit } from '../../core/library/schema.ts'
import { groupBy } from '../../core/lists/group-by.ts'
import { parseInstant } from '../../core/time/instant.ts'
import type { ReadyLibrary } from '../library/library-state.ts'

/** The entries of the library's page, in the order of the page. */
export type Entries = {
  positions: readonly Position[]
  saved: readonly Saved[]
  highlights: readonly Highlight[]
  trails: readonly Trail[]
  visits: readonly Visit[]
}
export type ShelfName = keyof Entries
export const shelfNames = ['positions', 'saved', 'highlights', 'trails', 'visits'] as const

/** Lists the entries of the library, the newest of each kind first. */
export function listEntries(library: ReadyLibrary): Entries {
  const { positions, saved, highlights, trails, visits } = library
  return {
    positions: sortNewest(positions, ({ changedAt }) => changedAt).filter(({ isDone }) => !isDone),
    saved: sortNewest(saved, ({ savedAt }) => savedAt),
    highlights: sortByStory(sortNewest(highlights, ({ createdAt }) => createdAt)),
    // A trail of one story adds nothing to the history.
    trails: sortNewest(trails, ({ changedAt }) => changedAt).filter(
      ({ steps }) => steps.length > 1,
    ),
    visits: sortNewest(visits, ({ lastAt }) => lastAt),
  }
}

/** Counts the entries of all shelves. */
export function countEntries(entries: Entries): number {
  return shelfNames.reduce((sum, name) => sum + entries[name].length, 0)
}

/** Sorts rows by moment, newest first, and by key within a moment, so that the order is stable. */
function sortNewest<Row>(rows: ReadonlyMap<string, Row>, momentOf: (row: Row) => string): Row[] {
  return [...rows]
    .map(([key, row]) => ({ key, row, at: parseInstant(momentOf(row)) ?? 0 }))
    .sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1))
    .map(({ row }) => row)
}

/** Groups highlights by story, and sorts each group in the order of its text. */
function sortByStory(highlights: readonly Highlight[]): Highlight[] {
  const stories = groupBy(highlights, ({ slug }) => slug)
  return [...stories.values()].flatMap((group) =>
    group.sort((a, b) => a.start.block - b.start.block || a.start.offset - b.start.offset),
  )
}
