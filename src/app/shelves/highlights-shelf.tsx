import type { Highlight } from '../../core/library/schema.ts'
import { EntryLink } from './entry-link.tsx'
import { HighlightEntry } from './highlight-entry.tsx'
import styles from './highlights-shelf.module.css'
import { LibraryShelf } from './library-shelf.tsx'

type HighlightsShelfProps = {
  /** Grouped by story. */
  highlights: readonly Highlight[]
  isSearch: boolean
}

/** Marked passages and their notes, grouped by story. */
export function HighlightsShelf({ highlights, isSearch }: HighlightsShelfProps) {
  return (
    <LibraryShelf name="highlights" rows={highlights} isSearch={isSearch}>
      {(rows) =>
        splitByStory(rows).map(([first, ...others]) => (
          <div key={first.slug} className={styles.story}>
            <h3 className={styles.headline}>
              <EntryLink story={first.story} />
            </h3>
            <ol className={styles.highlights}>
              {[first, ...others].map((highlight) => (
                <HighlightEntry key={highlight.id} highlight={highlight} />
              ))}
            </ol>
          </div>
        ))
      }
    </LibraryShelf>
  )
}

function splitByStory(highlights: readonly Highlight[]): [Highlight, ...Highlight[]][] {
  const stories = new Map<string, [Highlight, ...Highlight[]]>()
  for (const highlight of highlights) {
    const story = stories.get(highlight.slug)
    if (story === undefined) stories.set(highlight.slug, [highlight])
    else story.push(highlight)
  }
  return [...stories.values()]
}
