import type { Saved } from '../../core/library/schema.ts'
import { EntryGrid } from './entry-grid.tsx'
import { LibraryShelf } from './library-shelf.tsx'
import { StoryEntry } from './story-entry.tsx'

type SavedShelfProps = { saved: readonly Saved[]; isSearch: boolean }

/** The saved stories. */
export function SavedShelf({ saved, isSearch }: SavedShelfProps) {
  return (
    <LibraryShelf name="saved" rows={saved} isSearch={isSearch}>
      {(rows) => (
        <EntryGrid>
          {rows.map((row) => (
            <StoryEntry
              key={row.slug}
              story={row.story}
              removal={{
                shelf: 'saved',
                id: row.slug,
                remove: ({ unsave }) => unsave(row.slug),
                restore: ({ restoreSaved }) => restoreSaved(row),
              }}
            />
          ))}
        </EntryGrid>
      )}
    </LibraryShelf>
  )
}
