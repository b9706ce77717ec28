import { fingerprint } from '../text/fingerprint.ts'
import { mergeNewest } from './merge-rows.ts'
import type { Highlight } from './schema.ts'

/**
 * Merges highlights by id: the latest change wins, and no note is lost. An empty note never replaces a
 * written one, and if two notes on one highlight differ, the older one is kept as a separate highlight.
 */
export function mergeHighlights(
  mine: readonly Highlight[],
  theirs: readonly Highlight[],
): readonly Highlight[] {
  const merged = new Map<string, Highlight>()
  for (const highlight of [...mine, ...theirs]) put(merged, highlight)
  return [...merged.values()]
}

function put(merged: Map<string, Highlight>, highlight: Highlight): void {
  const other = merged.get(highlight.id)
  const newer = other === undefined ? highlight : mergeNewest(other, highlight)
  const older = newer === highlight ? other : highlight
  if (older === undefined || newer.note.includes(older.note)) merged.set(newer.id, newer)
  else if (newer.note === '') merged.set(newer.id, { ...newer, note: older.note })
  else {
    merged.set(newer.id, newer)
    put(merged, { ...older, id: nameOtherNote(older) })
  }
}

/** Derives the id from the content, so that repeated merges add the same note only once. */
function nameOtherNote({ id, note }: Highlight): string {
  return `note-${fingerprint(id)}-${fingerprint(note)}`
}
