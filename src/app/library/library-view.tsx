import { useEffect, useState } from 'react'
import { openLibrary, useLibraryState } from '../shell/library-door.ts'
import { LibraryContents } from './library-contents.tsx'
import { LibraryMessage } from './library-message.tsx'
import { OpeningLibrary } from './opening-library.tsx'
import { useLibraryWords } from './use-library-words.ts'

/**
 * All that the reader keeps on this device; where it cannot be opened, why. `onDeleted` is told when the
 * reader has deleted all of it.
 */
export function LibraryView({ onDeleted }: { onDeleted: () => void }) {
  const { words } = useLibraryWords()
  const state = useLibraryState()
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    openLibrary().catch(() => setMissing(true))
  }, [])
  if (state === null) {
    return isMissing ? <LibraryMessage {...words.unavailable.failed} /> : <OpeningLibrary />
  }
  if (state.type === 'unavailable') return <LibraryMessage {...words.unavailable[state.reason]} />
  return <LibraryContents state={state} onDeleted={onDeleted} />
}
