import { useState } from 'react'
import { changeNote } from '../../core/library/change-note.ts'
import { cleanNote } from '../../core/library/clean-note.ts'
import type { Highlight } from '../../core/library/schema.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { openLibrary } from '../library/open-library.ts'
import { useNotify } from '../notices/notice.tsx'
import { NoteField } from '../ui/note-field.tsx'

type NoteEditorProps = {
  highlight: Highlight
  /** Names the passage for a screen reader. */
  what: string
  onClose: () => void
}

/**
 * Edits the note of a highlight. It closes after the note is saved; a note that failed to save stays in it.
 */
export function NoteEditor({ highlight, what, onClose }: NoteEditorProps) {
  const words = useWordsOf('shelves')
  const libraryWords = useWordsOf('library')
  const notify = useNotify()
  const [opened] = useState(highlight)
  const save = async (text: string) => {
    const library = await openLibrary()
    const note = cleanNote(text)
    for (const changed of changeNote(highlight, { opened, note, now: Date.now() })) {
      const outcome = await library.putHighlight(changed)
      if (outcome.type === 'failed') {
        return notify({ text: `${libraryWords.notSaved} ${libraryWords.failures[outcome.reason]}` })
      }
    }
    notify({ text: words.noteSaved })
    onClose()
  }
  return (
    <NoteField
      note={highlight.note}
      words={{ note: words.note, save: words.saveNote, cancel: words.cancel }}
      about={words.noteOf(what)}
      onSave={save}
      onCancel={onClose}
      endsOnEscape
    />
  )
}
