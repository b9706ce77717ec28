import type { Story } from '../../core/article/story.ts'
import type { Highlight, Trail } from '../../core/library/schema.ts'
import { foldLetters } from '../../core/text/fold-letters.ts'
import type { Entries } from './list-entries.ts'

/** Returns the entries that contain every word of a query, in headline, outlet, note or marked passage. */
export function filterEntries(entries: Entries, query: string): Entries {
  const words = foldLetters(query).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return entries
  const matching = <Row extends object>(
    rows: readonly Row[],
    listTexts: (row: Row) => readonly string[],
  ) =>
    rows.filter((row) => {
      const text = findFolded(row, listTexts)
      return words.every((word) => text.includes(word))
    })
  return {
    positions: matching(entries.positions, listStoryTexts),
    saved: matching(entries.saved, listStoryTexts),
    highlights: matching(entries.highlights, listHighlightTexts),
    trails: matching(entries.trails, listTrailTexts),
    visits: matching(entries.visits, listStoryTexts),
  }
}

/** Folded text by row object. Rows are immutable, and each typed letter needs the text of all of them. */
const foldedTexts = new WeakMap<object, string>()

function findFolded<Row extends object>(
  row: Row,
  listTexts: (row: Row) => readonly string[],
): string {
  const known = foldedTexts.get(row)
  if (known !== undefined) return known
  const folded = foldLetters(listTexts(row).join('\n'))
  foldedTexts.set(row, folded)
  return folded
}

function listStoryTexts({ story }: { story: Story }): string[] {
  return [story.headline, story.outlet ?? '']
}

function listHighlightTexts(highlight: Highlight): string[] {
  return [...listStoryTexts(highlight), highlight.text, highlight.note]
}

function listTrailTexts({ steps }: Trail): string[] {
  return steps.map(({ headline }) => headline)
}
