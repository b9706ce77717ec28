import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Highlight } from '../../core/library/schema.ts'
import { paths } from '../../core/publish/paths.ts'
import { useInterfaceLanguage, useWordsOf } from '../i18n/interface-language.tsx'
import { useText } from '../i18n/text-language.ts'
import { sayVersion } from '../time/say-version.ts'
import { PageLink } from '../ui/page-link.tsx'
import { EntryActions } from './entry-actions.tsx'
import styles from './highlight-entry.module.css'
import { NoteEditor } from './note-editor.tsx'

/** Length of the excerpt that identifies a passage for a screen reader. */
const enoughToName = 60

/** A marked passage with its note, which can be edited in place. */
export function HighlightEntry({ highlight }: { highlight: Highlight }) {
  const language = useInterfaceLanguage()
  const words = useWordsOf('shelves')
  const [isEdited, setEdited] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const { id, slug, story, start, text, note, version } = highlight
  const what = text.length > enoughToName ? `${text.slice(0, enoughToName)}…` : text
  const address = `${paths.article(slug, version?.addressPart)}#p${start.block + 1}`
  return (
    <li data-entry={id} className={styles.entry}>
      <blockquote className={styles.quote} {...useText(story.language)}>
        {text}
      </blockquote>
      {version !== undefined && (
        <p className={styles.version}>{words.ofVersion(sayVersion(version, language))}</p>
      )}
      {isEdited ? (
        <NoteEditor
          highlight={highlight}
          what={what}
          onClose={() => {
            flushSync(() => setEdited(false))
            edit.current?.focus()
          }}
        />
      ) : (
        note !== '' && <p className={styles.note}>{note}</p>
      )}
      <EntryActions
        what={what}
        removal={{
          shelf: 'highlights',
          id,
          remove: ({ removeHighlight }) => removeHighlight(id),
          restore: ({ putHighlight }) => putHighlight(highlight),
        }}
      >
        <PageLink to={address} aria-label={words.openHighlightOf(what)}>
          {words.openHighlight}
        </PageLink>
        {!isEdited && (
          <button
            ref={edit}
            type="button"
            aria-label={`${note === '' ? words.addNote : words.editNote} ${words.noteOf(what)}`}
            onClick={() => setEdited(true)}
          >
            {note === '' ? words.addNote : words.editNote}
          </button>
        )}
      </EntryActions>
    </li>
  )
}
