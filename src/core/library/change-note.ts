import { parseInstant } from '../time/instant.ts'
import { mergeHighlights } from './merge-highlights.ts'
import type { Highlight } from './schema.ts'

type NoteChange = {
  /** The highlight as it was when the editor was opened. */
  opened: Highlight
  note: string
  /** Ms since the epoch. */
  now: number
}

/** The latest valid instant: a file may contain rows written with a very wrong clock. */
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/**
 * Replaces the note of a highlight. If another tab has changed the note since it was opened, the other
 * note is kept as a highlight of its own, as when two libraries are merged. The change is dated after the
 * previous one, even if that was made on a fast clock.
 */
export function changeNote(
  current: Highlight,
  { opened, note, now }: NoteChange,
): readonly Highlight[] {
  const at = Math.min(Math.max(now, (parseInstant(current.changedAt) ?? now) + 1), lastMs)
  const changed = { ...current, note, changedAt: new Date(at).toISOString() }
  return current.note === opened.note ? [changed] : mergeHighlights([current], [changed])
}
