import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { changeNote } from '../../core/library/change-note.ts'
import { cleanNote } from '../../core/library/clean-note.ts'
import type { Highlight } from '../../core/library/schema.ts'
import type { Passage } from '../../core/reading/passage.ts'
import type { PlacedHighlight } from '../../core/reading/place-highlights.ts'
import type { HighlightsWords } from '../i18n/id/highlights.ts'
import type { LibraryWords } from '../i18n/id/library.ts'
import { createId } from '../library/create-id.ts'
import type { Library } from '../library/library.ts'
import type { Outcome } from '../library/outcome.ts'
import type { Notice } from '../notices/notice.tsx'
import { createHighlight } from './create-highlight.ts'

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

/** What the changes need from the page. */
export type HighlightTools = {
  article: PublishedArticle
  units: readonly TextUnit[]
  /** Rejects when the library's code cannot be loaded. */
  openLibrary: () => Promise<Library>
  notify: (notice: Notice) => void
  /** Focuses the entry of a highlight that was restored. */
  focusEntry: (highlight: Highlight) => void
  words: HighlightsWords & Pick<LibraryWords, 'undo' | 'failures'> & { featureFailed: string }
}

/** Creates the changes that a reader can make to the highlights of an article. */
export function createHighlightChanges(tools: HighlightTools): HighlightChanges {
  const { article, units, openLibrary, notify, focusEntry, words } = tools

  /** Resolves to whether the library accepted a change; a notice reports what failed and why. */
  const change = async (write: (library: Library) => Promise<Outcome>, failed: string) => {
    const outcome = await openLibrary().then(write, () => null)
    if (outcome === null) notify({ text: words.featureFailed })
    else if (outcome.type === 'failed') {
      notify({ text: `${failed} ${words.failures[outcome.reason]}` })
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
      await put(highlight, words.highlightNotSaved)
      focusEntry(highlight)
    }
    notify({ text: words.highlightRemoved, action: { label: words.undo, run: undo } })
    return true
  }
  return {
    async add(passage, { placed, wantsNote }) {
      const same = placed.find((each) => isSame(each.passage, passage))
      if (same !== undefined) {
        if (!wantsNote) notify({ text: words.highlightedAlready })
        return same.highlight
      }
      const made = { passage, id: createId(), at: new Date().toISOString() }
      const highlight = createHighlight(article, units, made)
      if (highlight === null || !(await put(highlight, words.highlightNotSaved))) return null
      const undo = () => remove(highlight)
      if (!wantsNote) {
        notify({ text: words.highlightSaved, action: { label: words.undo, run: undo } })
      }
      return highlight
    },
    async changeNote(highlight, note, opened) {
      const now = Date.now()
      for (const changed of changeNote(highlight, { opened, note: cleanNote(note), now })) {
        if (!(await put(changed, words.noteNotSaved))) return false
      }
      return true
    },
    remove,
  }
}

function isSame(a: Passage | null, b: Passage): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
