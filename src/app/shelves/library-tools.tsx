import { type ComponentType, useState } from 'react'
import type { Story } from '../../core/article/story.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { holdsAnything, holdsReadable, type ReadyLibrary } from '../library/library-state.ts'
import { useFeature } from '../loading/use-feature.ts'
import button from '../ui/button.module.css'
import ruled from '../ui/ruled-section.module.css'
import { RuledSection } from '../ui/ruled-section.tsx'
import { DeletePanel } from './delete-panel.tsx'
import { ImportLibrary } from './import-library.tsx'
import styles from './library-tools.module.css'
import { listEntries } from './list-entries.ts'
import { useDownload } from './use-download.ts'

/** Loads the panel that exports chosen stories as one book. */
export type LoadBookChoice = () => Promise<
  ComponentType<{ stories: readonly Story[]; onClose: () => void }>
>

type LibraryToolsProps = {
  state: ReadyLibrary
  loadBookChoice: LoadBookChoice
  onDeleted: () => void
}

/** Actions on the whole library: download, import, delete. */
export function LibraryTools({ state, loadBookChoice, onDeleted }: LibraryToolsProps) {
  const words = useWordsOf('shelves')
  const download = useDownload()
  const [isAsked, setAsked] = useState(false)
  const selection = useFeature(loadBookChoice)
  const isHeld = holdsAnything(state)
  return (
    <RuledSection title={words.tools}>
      <p className={ruled.text}>{words.toolsText}</p>
      {isHeld && state.isPersisted === false && <p className={ruled.text}>{words.notPromised}</p>}
      <div className={styles.actions}>
        {holdsReadable(state) && (
          <button type="button" className={button.framed} onClick={download}>
            {words.download}
          </button>
        )}
        {state.saved.size > 0 && (
          <button type="button" className={button.framed} onClick={selection.open}>
            {words.downloadBook}
          </button>
        )}
        {!state.wasEvicted && <ImportLibrary />}
        {isHeld && (
          <button type="button" className={button.framed} onClick={() => setAsked(true)}>
            {words.deleteAll}
          </button>
        )}
      </div>
      {selection.Feature !== null && (
        <selection.Feature
          stories={listEntries(state).saved.map(({ story }) => story)}
          onClose={selection.close}
        />
      )}
      {isAsked && (
        <DeletePanel
          state={state}
          onDownload={download}
          onDeleted={() => {
            setAsked(false)
            onDeleted()
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </RuledSection>
  )
}
