import { mergeHighlights } from './merge-highlights.ts'
import { mergeListening, mergePosition, mergeSaved, mergeTrail, mergeVisit } from './merge-rows.ts'
import type { LibraryRecords } from './schema.ts'

/**
 * Brings two libraries together without loss: every story, highlight, note and trail of either is in the
 * result. A row to which `theirs` adds nothing is the same object as in `mine`. Merging again, in
 * either order, adds nothing more.
 */
export function mergeLibrary(mine: LibraryRecords, theirs: LibraryRecords): LibraryRecords {
  return {
    saved: mergeBy(slugOf, mergeSaved, mine.saved, theirs.saved),
    visits: mergeBy(slugOf, mergeVisit, mine.visits, theirs.visits),
    positions: mergeBy(slugOf, mergePosition, mine.positions, theirs.positions),
    listening: mergeBy(slugOf, mergeListening, mine.listening, theirs.listening),
    highlights: mergeHighlights(mine.highlights, theirs.highlights),
    trails: mergeBy(idOf, mergeTrail, mine.trails, theirs.trails),
  }
}

function mergeBy<Row>(
  keyOf: (row: Row) => string,
  merge: (mine: Row, theirs: Row) => Row,
  mine: readonly Row[],
  theirs: readonly Row[],
): readonly Row[] {
  const merged = new Map<string, Row>()
  for (const row of [...mine, ...theirs]) {
    const other = merged.get(keyOf(row))
    merged.set(keyOf(row), other === undefined ? row : merge(other, row))
  }
  return [...merged.values()]
}

function slugOf({ slug }: { slug: string }): string {
  return slug
}

function idOf({ id }: { id: string }): string {
  return id
}
