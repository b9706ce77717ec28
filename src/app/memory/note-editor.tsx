import { useEffect, useId, useRef, useState } from 'react'
import { maxNoteLength } from '../../core/library/schema.ts'
import styles from './note-editor.module.css'
import { useMemoryWords } from './use-memory-words.ts'

type NoteEditorProps = {
  note: string
  onSave: (note: string) => void
  onCancel: () => void
  /** Told of each change, for what surrounds the field and may be closed with words in it. */
  onDraft?: (note: string) => void
}

/** A field for a note. What is in it stays until it is saved or given up. */
export function NoteEditor({ note, onSave, onCancel, onDraft }: NoteEditorProps) {
  const memory = useMemoryWords()
  const [draft, setDraft] = useState(note)
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const area = field.current
    area?.focus()
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [])
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault()
        onSave(draft)
      }}
    >
      <label htmlFor={id}>{memory.note}</label>
      <textarea
        ref={field}
        id={id}
        rows={4}
        maxLength={maxNoteLength}
        value={draft}
        onChange={({ target }) => {
          setDraft(target.value)
          onDraft?.(target.value)
        }}
      />
      <div className={styles.choices}>
        <button type="submit" className={styles.save}>
          {memory.saveNote}
        </button>
        <button type="button" onClick={onCancel}>
          {memory.cancel}
        </button>
      </div>
    </form>
  )
}
