import type { Position } from '../../core/library/schema.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { EntryGrid } from './entry-grid.tsx'
import { LibraryShelf } from './library-shelf.tsx'
import { StoryEntry } from './story-entry.tsx'

type PositionsShelfProps = {
  positions: readonly Position[]
  isSearch: boolean
}

/** The stories that the reader can continue to read. */
export function PositionsShelf({ positions, isSearch }: PositionsShelfProps) {
  const words = useWordsOf('shelves')
  return (
    <LibraryShelf name="positions" rows={positions} isSearch={isSearch}>
      {(rows) => (
        <EntryGrid>
          {rows.map((row) => (
            <StoryEntry
              key={row.slug}
              story={row.story}
              label={words.progress(Math.floor(row.progress * 100))}
              removal={{
                shelf: 'positions',
                id: row.slug,
                remove: ({ removePosition }) => removePosition(row.slug),
                restore: ({ restorePosition }) => restorePosition(row),
              }}
            />
          ))}
        </EntryGrid>
      )}
    </LibraryShelf>
  )
}
