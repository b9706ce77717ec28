import { fingerprint } from '../text/fingerprint.ts'
import { mergeNewest } from './merge-rows.ts'
import type { Highlight } from './schema.ts'

/**
 * One highlight for each id, the one changed last, and no note lost: an empty note never replaces a
 * written one, and where two notes on one highlight differ, the older is kept as a highlight of its own.
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

/** The same note on the same highlight has the same name in every merge, so it is added only once. */
function nameOtherNote({ id, note }: Highlight): string {
  return `note-${fingerprint(id)}-${fingerprint(note)}`
}
