import { mergeHighlights } from './merge-highlights.ts'
import { mergeListening, mergePosition, mergeSaved, mergeTrail, mergeVisit } from './merge-rows.ts'
import type { LibraryRecords } from './schema.ts'

/**
 * Merges two libraries without loss: the result contains every story, highlight, note and trail of both. A
 * row that `theirs` does not change is returned as the same object. Merging again, in either order,
 * changes nothing.
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
