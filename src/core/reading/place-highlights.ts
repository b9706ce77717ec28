import { findAnchor } from '../article/anchor.ts'
import type { Highlight } from '../library/schema.ts'
import type { Passage } from './passage.ts'

/** A highlight with the current passage of its words; null when they are no longer in the article. */
export type PlacedHighlight = { highlight: Highlight; passage: Passage | null }

/** Finds highlights in an article's text, and sorts them by the text; those that are gone are last. */
export function placeHighlights(
  units: readonly { text: string }[],
  highlights: readonly Highlight[],
): PlacedHighlight[] {
  return highlights
    .map((highlight) => ({ highlight, passage: findPlaces(units, highlight) }))
    .sort((a, b) => {
      if (a.passage === null || b.passage === null) {
        return Number(a.passage === null) - Number(b.passage === null)
      }
      const [first, second] = [a.passage.start, b.passage.start]
      return first.unit - second.unit || first.offset - second.offset
    })
}

function findPlaces(units: readonly { text: string }[], highlight: Highlight): Passage | null {
  const start = findAnchor(units, highlight.start)
  const end = findAnchor(units, highlight.end)
  if (start === null || end === null) return null
  const isForward = start.unit < end.unit || (start.unit === end.unit && start.offset < end.offset)
  return isForward ? { start, end } : null
}
