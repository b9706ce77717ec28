import { parseInstant } from '../time/instant.ts'
import { mergeHighlights } from './merge-highlights.ts'
import type { Highlight } from './schema.ts'

type NoteChange = {
  /** The highlight as it was when its note was opened for writing. */
  opened: Highlight
  note: string
  /** Ms since the epoch. */
  now: number
}

/** The last moment that an instant can be: a file may hold rows from a clock that was very wrong. */
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/**
 * The highlight with another note. Where another tab has changed the note meanwhile, neither is lost: as
 * when two libraries are merged, the other stays as a highlight of its own. It counts as changed last,
 * also after a change that was made on a fast clock.
 */
export function changeNote(
  current: Highlight,
  { opened, note, now }: NoteChange,
): readonly Highlight[] {
  const at = Math.min(Math.max(now, (parseInstant(current.changedAt) ?? now) + 1), lastMs)
  const changed = { ...current, note, changedAt: new Date(at).toISOString() }
  return current.note === opened.note ? [changed] : mergeHighlights([current], [changed])
}
