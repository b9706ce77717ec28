import { useRef } from 'react'
import type { Highlight } from '../../core/library/schema.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { toTextAttributes } from '../i18n/text-direction.ts'
import { NoteField } from '../ui/note-field.tsx'
import { Panel } from '../ui/panel.tsx'
import styles from './note-panel.module.css'

type NotePanelProps = {
  highlight: Highlight
  textLanguage: string
  onSave: (note: string) => Promise<boolean>
  onClose: () => void
}

/** A panel for the note on a new highlight, so that the reader keeps their position in the text. */
export function NotePanel({ highlight, textLanguage, onSave, onClose }: NotePanelProps) {
  const words = useWordsOf('highlights')
  const draft = useRef(highlight.note)
  const save = async (note: string) => {
    if (note === highlight.note || (await onSave(note))) onClose()
  }
  return (
    // Only the cancel button discards the text; closing the panel in any other way saves it.
    <Panel title={words.note} onClose={() => save(draft.current)}>
      <blockquote className={styles.quote} {...toTextAttributes(textLanguage)}>
        {highlight.text}
      </blockquote>
      <NoteField
        note={highlight.note}
        words={{ note: words.note, save: words.saveNote, cancel: words.cancel }}
        onSave={save}
        onCancel={onClose}
        onDraft={(note) => {
          draft.current = note
        }}
      />
    </Panel>
  )
}
