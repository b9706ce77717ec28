import { useMemo, useState } from 'react'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Highlight } from '../../core/library/schema.ts'
import type { Passage } from '../../core/reading/passage.ts'
import { placeHighlights } from '../../core/reading/place-highlights.ts'
import { useLibraryState } from '../library/open-library.ts'
import { closeInText } from '../ui/go-to-place.ts'
import { HighlightList } from './highlight-list.tsx'
import { HighlightToolbar } from './highlight-toolbar.tsx'
import { NotePanel } from './note-panel.tsx'
import { useHighlightChanges } from './use-highlight-changes.ts'
import { usePaintedHighlights } from './use-painted-highlights.ts'
import { useSelectedPassage } from './use-selected-passage.ts'

type HighlightsProps = {
  article: PublishedArticle
  units: readonly TextUnit[]
  scrollQuietly: (scroll: () => void) => void
}

/** Creates highlights from the reader's selections, paints them in the text, and lists them below it. */
export function Highlights({ article, units, scrollQuietly }: HighlightsProps) {
  const library = useLibraryState()
  const rows = library?.type === 'ready' ? library.highlights : null
  const placed = useMemo(() => {
    const all = rows === null ? [] : [...rows.values()]
    return placeHighlights(
      units,
      all.filter(({ slug }) => slug === article.slug),
    )
  }, [rows, units, article.slug])
  const changes = useHighlightChanges(article, units)
  const { selected, forget } = useSelectedPassage(units)
  const [noted, setNoted] = useState<Highlight | null>(null)
  usePaintedHighlights(placed, { units, scrollQuietly })

  const add = async (passage: Passage, wantsNote: boolean) => {
    closeInText(forget, passage.start.unit)
    const highlight = await changes.add(passage, { placed, wantsNote })
    if (highlight !== null && wantsNote) setNoted(highlight)
  }
  return (
    <>
      {selected !== null && (
        <HighlightToolbar
          selected={selected}
          onAdd={(wantsNote) => add(selected.passage, wantsNote)}
          onClose={() => closeInText(forget, selected.passage.start.unit)}
        />
      )}
      {placed.length > 0 && (
        <HighlightList
          placed={placed}
          article={article}
          units={units}
          changes={changes}
          scrollQuietly={scrollQuietly}
        />
      )}
      {noted !== null && (
        <NotePanel
          highlight={noted}
          textLanguage={article.language}
          onSave={(note) => changes.changeNote(rows?.get(noted.id) ?? noted, note, noted)}
          onClose={() => closeInText(() => setNoted(null), noted.start.block)}
        />
      )}
    </>
  )
}
