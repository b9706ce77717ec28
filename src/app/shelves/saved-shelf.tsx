import type { Story } from '../../core/article/story.ts'
import type { Saved } from '../../core/library/schema.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import button from '../ui/button.module.css'
import { EntryGrid } from './entry-grid.tsx'
import { LibraryShelf } from './library-shelf.tsx'
import { StoryEntry } from './story-entry.tsx'

type SavedShelfProps = {
  saved: readonly Saved[]
  isSearch: boolean
  /** Reads stories aloud, one after the other. */
  onListen: (stories: Story[]) => void
}

/** The saved stories, which can be read aloud in their order. */
export function SavedShelf({ saved, isSearch, onListen }: SavedShelfProps) {
  const words = useWordsOf('shelves')
  return (
    <LibraryShelf
      name="saved"
      rows={saved}
      isSearch={isSearch}
      action={
        <button
          type="button"
          className={button.quiet}
          onClick={() => onListen(saved.map(({ story }) => story))}
        >
          {words.listenToAll}
        </button>
      }
    >
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
