import { createAnchor } from '../../core/article/anchor.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { toStory } from '../../core/edition/to-story.ts'
import { changeNote } from '../../core/library/change-note.ts'
import { cleanNote } from '../../core/library/clean-note.ts'
import type { Highlight } from '../../core/library/schema.ts'
import { type Passage, quotePassage } from '../../core/reading/passage.ts'
import type { PlacedHighlight } from '../../core/reading/place-highlights.ts'
import { useWords, useWordsOf } from '../i18n/interface-language.tsx'
import { createId } from '../library/create-id.ts'
import type { Library } from '../library/library.ts'
import { openLibrary } from '../library/open-library.ts'
import type { Outcome } from '../library/outcome.ts'
import { useNotify } from '../notices/notice.tsx'
import { namePassage } from './highlighted-passage.tsx'

/** Changes to highlights. A notice reports each change, or why it failed. */
export type HighlightChanges = {
  /**
   * Resolves to the highlight of the passage, or null when it could not be saved. `wantsNote` suppresses the
   * notice, because the panel for the note opens instead.
   */
  add: (
    passage: Passage,
    known: { placed: readonly PlacedHighlight[]; wantsNote: boolean },
  ) => Promise<Highlight | null>
  /**
   * Resolves to whether the note was saved. `opened` is the highlight as it was when the editor was opened,
   * so that a note from another tab is not lost.
   */
  changeNote: (highlight: Highlight, note: string, opened: Highlight) => Promise<boolean>
  remove: (highlight: Highlight) => Promise<boolean>
}

/** Returns the changes that a reader can make to the highlights of an article. */
export function useHighlightChanges(
  article: PublishedArticle,
  blocks: readonly TextUnit[],
): HighlightChanges {
  const notify = useNotify()
  const { featureFailed } = useWords()
  const { undo: undoLabel, failures } = useWordsOf('library')
  const words = useWordsOf('highlights')

  /** Resolves to whether the library accepted a change; a notice reports what failed and why. */
  const change = async (write: (library: Library) => Promise<Outcome>, failed: string) => {
    const outcome = await openLibrary().then(write, () => null)
    if (outcome === null) notify({ text: featureFailed })
    else if (outcome.type === 'failed') {
      notify({ text: `${failed} ${failures[outcome.reason]}` })
    }
    return outcome?.type === 'done'
  }
  const put = (highlight: Highlight, failed: string) =>
    change((library) => library.putHighlight(highlight), failed)
  const remove = async (highlight: Highlight) => {
    const isRemoved = await change(
      (library) => library.removeHighlight(highlight.id),
      words.highlightNotRemoved,
    )
    if (!isRemoved) return false
    const undo = async () => {
      await put(highlight, words.highlightNotKept)
      document.getElementById(namePassage(highlight))?.focus({ preventScroll: true })
    }
    notify({ text: words.highlightRemoved, action: { label: undoLabel, run: undo } })
    return true
  }
  return {
    async add(passage, { placed, wantsNote }) {
      const same = placed.find((each) => isSame(each.passage, passage))
      if (same !== undefined) {
        if (!wantsNote) notify({ text: words.highlightedAlready })
        return same.highlight
      }
      const highlight = createHighlight(article, blocks, passage)
      if (highlight === null || !(await put(highlight, words.highlightNotKept))) return null
      const undo = () => remove(highlight)
      if (!wantsNote) {
        notify({ text: words.highlightKept, action: { label: undoLabel, run: undo } })
      }
      return highlight
    },
    async changeNote(highlight, note, opened) {
      const now = Date.now()
      for (const changed of changeNote(highlight, { opened, note: cleanNote(note), now })) {
        if (!(await put(changed, words.noteNotKept))) return false
      }
      return true
    },
    remove,
  }
}

function createHighlight(
  article: PublishedArticle,
  blocks: readonly TextUnit[],
  passage: Passage,
): Highlight | null {
  const start = createAnchor(blocks, passage.start.block, passage.start.offset)
  const end = createAnchor(blocks, passage.end.block, passage.end.offset)
  if (start === null || end === null) return null
  const at = new Date().toISOString()
  return {
    id: createId(),
    slug: article.slug,
    story: toStory(article, article.slug),
    start,
    end,
    text: quotePassage(blocks, passage),
    note: '',
    createdAt: at,
    changedAt: at,
  }
}

function isSame(a: Passage | null, b: Passage): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
