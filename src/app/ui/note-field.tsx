import { useEffect, useId, useRef, useState } from 'react'
import { maxNoteLength } from '../../core/library/schema.ts'
import hidden from '../styles/hidden.module.css'
import button from './button.module.css'
import styles from './note-field.module.css'

type NoteFieldProps = {
  note: string
  words: { note: string; save: string; cancel: string }
  /** Read with the label, for readers who cannot see what the note is about. */
  about?: string
  onSave: (note: string) => void
  onCancel: () => void
  /** Called on each change, for a parent that would lose unsaved text when it closes. */
  onDraft?: (note: string) => void
  /** Set when no parent handles Escape. */
  endsOnEscape?: boolean
}

/** A field for a note. Its text stays until it is saved or cancelled. */
export function NoteField(props: NoteFieldProps) {
  const { note, words, about, onSave, onCancel, onDraft, endsOnEscape = false } = props
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
      <label htmlFor={id}>
        {words.note} {about !== undefined && <span className={hidden.hidden}>{about}</span>}
      </label>
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
        onKeyDown={({ key, nativeEvent }) => {
          if (endsOnEscape && key === 'Escape' && !nativeEvent.isComposing) onCancel()
        }}
      />
      <div className={styles.choices}>
        <button type="submit" className={`${button.quiet} ${styles.save}`}>
          {words.save}
        </button>
        <button type="button" className={button.quiet} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
