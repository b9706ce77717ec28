import { useWordsOf } from '../i18n/interface-language.tsx'
import type { ReadyLibrary } from '../library/library-state.ts'
import { openLibrary } from '../library/open-library.ts'
import { useNotify } from '../notices/notice.tsx'
import button from '../ui/button.module.css'
import { Panel } from '../ui/panel.tsx'
import styles from './delete-panel.module.css'
import { shelfNames } from './list-entries.ts'

type DeletePanelProps = {
  state: ReadyLibrary
  onDownload: () => void
  onDeleted: () => void
  onClose: () => void
}

/** Confirms deleting the whole library: lists what will be deleted, and offers to download it first. */
export function DeletePanel({ state, onDownload, onDeleted, onClose }: DeletePanelProps) {
  const words = useWordsOf('shelves')
  const libraryWords = useWordsOf('library')
  const notify = useNotify()
  const counts = [...shelfNames, 'listening' as const]
    .filter((name) => state[name].size > 0)
    .map((name) => words.counts[name](state[name].size))
  const deleteAll = async () => {
    const library = await openLibrary()
    const outcome = await library.deleteEverything()
    if (outcome.type === 'done') return onDeleted()
    onClose()
    notify({ text: `${libraryWords.notRemoved} ${libraryWords.failures[outcome.reason]}` })
  }
  return (
    <Panel title={words.deleteAll} onClose={onClose}>
      {counts.length > 0 && <p className={styles.text}>{words.deleteText(counts.join(', '))}</p>}
      {state.damagedCount > 0 && (
        <p className={styles.text}>{words.deleteDamaged(state.damagedCount)}</p>
      )}
      <p className={styles.text}>
        {words.deleteForGood} {counts.length > 0 && words.deleteAdvice}
      </p>
      <div className={styles.actions}>
        {counts.length > 0 && (
          <button type="button" className={button.framed} onClick={onDownload}>
            {words.download}
          </button>
        )}
        <button type="button" className={button.filled} onClick={deleteAll}>
          {words.deleteAll}
        </button>
        <button type="button" className={button.framed} onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </Panel>
  )
}
