import { type ReactNode, useEffect, useState } from 'react'
import { openLibrary, useLibraryState } from '../shell/library-door.ts'
import { LibraryContents } from './library-contents.tsx'
import { LibraryMessage } from './library-message.tsx'
import type { LibraryState } from './library-state.ts'
import { OpeningLibrary } from './opening-library.tsx'
import { useLibraryWords } from './use-library-words.ts'

type LibraryViewProps = {
  /** Is told when the reader has deleted all of it. */
  onDeleted: () => void
  /** Stands below. */
  children: ReactNode
}

/** All that the reader keeps on this device; where it cannot be opened, why. */
export function LibraryView({ onDeleted, children }: LibraryViewProps) {
  const state = useLibraryState()
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    openLibrary().catch(() => setMissing(true))
  }, [])
  // What stands below comes no earlier, or it would be pushed down.
  if (state === null && !isMissing) return <OpeningLibrary />
  return (
    <>
      <LibraryBody state={state} onDeleted={onDeleted} />
      {children}
    </>
  )
}

type LibraryBodyProps = {
  /** Null where the library's code did not come. */
  state: LibraryState | null
  onDeleted: () => void
}

function LibraryBody({ state, onDeleted }: LibraryBodyProps) {
  const { words } = useLibraryWords()
  if (state?.type === 'ready') return <LibraryContents state={state} onDeleted={onDeleted} />
  return <LibraryMessage {...words.unavailable[state?.reason ?? 'failed']} />
}
