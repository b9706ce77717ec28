import { useEffect, useId, useRef, useState } from 'react'
import { cleanNote } from '../../core/library/clean-note.ts'
import { type Highlight, maxNoteLength } from '../../core/library/schema.ts'
import { openLibrary } from '../shell/library-door.ts'
import { useNotify } from '../shell/notice.tsx'
import { changeNote } from './change-note.ts'
import styles from './note-editor.module.css'
import { useLibraryWords } from './use-library-words.ts'

type NoteEditorProps = {
  highlight: Highlight
  /** The words that the note is about. */
  what: string
  onClose: () => void
}

/** A field for the note of a highlight. It closes once the note is kept; what failed stays in it. */
export function NoteEditor({ highlight, what, onClose }: NoteEditorProps) {
  const { words } = useLibraryWords()
  const notify = useNotify()
  const [text, setText] = useState(highlight.note)
  const [opened] = useState(highlight)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => field.current?.focus(), [])
  const keep = async () => {
    const library = await openLibrary()
    const note = cleanNote(text)
    for (const changed of changeNote(highlight, { opened, note, now: Date.now() })) {
      const outcome = await library.putHighlight(changed)
      if (outcome.type === 'failed') {
        return notify({ text: words.notSaved(words.failures[outcome.reason]) })
      }
    }
    notify({ text: words.noteKept })
    onClose()
  }
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {words.note} <span className={styles.what}>{words.noteOf(what)}</span>
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.field}
        rows={4}
        maxLength={maxNoteLength}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
        }}
      />
      <div className={styles.actions}>
        <button type="submit">{words.keepNote}</button>
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
