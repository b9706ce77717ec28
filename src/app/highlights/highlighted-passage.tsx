import { useEffect, useId, useRef, useState } from 'react'
import type { Place } from '../../core/article/anchor.ts'
import type { Highlight } from '../../core/library/schema.ts'
import type { PlacedHighlight } from '../../core/reading/place-highlights.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { toTextAttributes } from '../i18n/text-direction.ts'
import button from '../ui/button.module.css'
import { NoteField } from '../ui/note-field.tsx'
import styles from './highlighted-passage.module.css'

type HighlightedPassageProps = {
  placed: PlacedHighlight
  textLanguage: string
  onShow: (place: Place) => void
  /** `opened` is the highlight as it was when the editor was opened. */
  onSave: (note: string, opened: Highlight) => Promise<boolean>
  onRemove: () => void
}

/** A highlight below its article: its words, linked to their place in the text, and its note. */
export function HighlightedPassage(props: HighlightedPassageProps) {
  const { placed, textLanguage, onShow, onSave, onRemove } = props
  const { highlight, passage } = placed
  const words = useWordsOf('highlights')
  const quote = useId()
  const [opened, setOpened] = useState<Highlight | null>(null)
  const isEditing = opened !== null
  const edit = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    // The focused field has been removed.
    if (wasEditing.current && !isEditing) edit.current?.focus()
    wasEditing.current = isEditing
  }, [isEditing])
  return (
    <li id={namePassage(highlight)} tabIndex={-1} className={styles.entry}>
      <blockquote id={quote} {...toTextAttributes(textLanguage)} className={styles.quote}>
        <Quote text={highlight.text} place={passage?.start ?? null} onShow={onShow} />
      </blockquote>
      {passage === null && <p className={styles.gone}>{words.isGone}</p>}
      {opened !== null ? (
        <NoteField
          note={highlight.note}
          words={{ note: words.note, save: words.saveNote, cancel: words.cancel }}
          onSave={async (note) => {
            if (await onSave(note, opened)) setOpened(null)
          }}
          onCancel={() => setOpened(null)}
        />
      ) : (
        <>
          {highlight.note !== '' && <p className={styles.note}>{highlight.note}</p>}
          <div className={styles.actions}>
            <button
              ref={edit}
              type="button"
              className={button.quiet}
              aria-describedby={quote}
              onClick={() => setOpened(highlight)}
            >
              {highlight.note === '' ? words.addNote : words.changeNote}
            </button>
            <button
              type="button"
              className={button.quiet}
              aria-describedby={quote}
              onClick={onRemove}
            >
              {words.remove}
            </button>
          </div>
        </>
      )}
    </li>
  )
}

type QuoteProps = { text: string; place: Place | null; onShow: (place: Place) => void }

/**
 * Links to the paragraph, so that it opens in a new tab as well; on this page it scrolls to the exact line.
 */
function Quote({ text, place, onShow }: QuoteProps) {
  if (place === null) return text
  return (
    <a
      href={`#p${place.unit + 1}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        onShow(place)
      }}
    >
      {text}
    </a>
  )
}

/** Returns the id of a highlight's element below the article. */
export function namePassage({ id }: Highlight): string {
  return `sorotan-${id}`
}
