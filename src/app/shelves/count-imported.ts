import type { LibraryState } from '../library/library-state.ts'

const kinds = ['saved', 'visits', 'positions', 'listening', 'highlights', 'trails'] as const

/** Counts the rows that an import has added to a library and the rows that it has changed. */
export function countImported(
  before: LibraryState,
  after: LibraryState,
): { addedCount: number; changedCount: number } {
  const counts = { addedCount: 0, changedCount: 0 }
  if (before.type !== 'ready' || after.type !== 'ready') return counts
  for (const kind of kinds) {
    const old: ReadonlyMap<string, unknown> = before[kind]
    for (const [key, row] of after[kind]) {
      if (!old.has(key)) counts.addedCount += 1
      // An import reads every row again, so an unchanged row is a different object with equal content.
      else if (JSON.stringify(row) !== JSON.stringify(old.get(key))) counts.changedCount += 1
    }
  }
  return counts
}
