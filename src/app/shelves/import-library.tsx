import { useId, useState } from 'react'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { openLibrary } from '../library/open-library.ts'
import button from '../ui/button.module.css'
import { countImported } from './count-imported.ts'
import styles from './import-library.module.css'
import { readLibraryFile } from './read-library-file.ts'

/** Imports a file that the reader chooses into the library, and announces the result. */
export function ImportLibrary() {
  const words = useWordsOf('shelves')
  const libraryWords = useWordsOf('library')
  const [result, setResult] = useState('')
  const resultId = useId()
  const load = async (file: File): Promise<string> => {
    const text = await readLibraryFile(file)
    if (text === null) return `${words.unreadable} ${words.nothingChanged}`
    const library = await openLibrary()
    const before = library.state()
    const outcome = await library.importFile(text)
    switch (outcome.type) {
      case 'done': {
        const { addedCount, changedCount } = countImported(before, library.state())
        return words.loaded(addedCount, changedCount)
      }
      case 'failed':
        return `${libraryWords.notSaved} ${libraryWords.failures[outcome.reason]} ${words.nothingChanged}`
      case 'refused':
        return `${words.refusals[outcome.reason](outcome.where ?? '')} ${words.nothingChanged}`
    }
  }
  return (
    <div className={styles.import}>
      <label className={`${button.framed} ${styles.choice}`}>
        {words.load}
        <input
          type="file"
          accept=".json,application/json"
          aria-describedby={resultId}
          onChange={async ({ currentTarget: input }) => {
            const file = input.files?.[0]
            if (file === undefined) return
            setResult(words.loading)
            setResult(await load(file))
            // Without this, choosing the same file again fires no change event.
            input.value = ''
          }}
        />
      </label>
      <p id={resultId} role="status" className={styles.result}>
        {result}
      </p>
    </div>
  )
}
