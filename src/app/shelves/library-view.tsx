import { type ReactNode, useEffect, useState } from 'react'
import type { Story } from '../../core/article/story.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import type { LibraryState } from '../library/library-state.ts'
import { openLibrary, useLibraryState } from '../library/open-library.ts'
import { LibraryContents } from './library-contents.tsx'
import { LibraryMessage } from './library-message.tsx'
import type { LoadBookChoice } from './library-tools.tsx'
import { OpeningLibrary } from './opening-library.tsx'

type LibraryViewProps = {
  loadBookChoice: LoadBookChoice
  /** Called after the reader has deleted the whole library. */
  onDeleted: () => void
  /** Reads stories aloud, one after the other. */
  onListen: (stories: Story[]) => void
  /** Rendered below the library. */
  children: ReactNode
}

/** The reader's library, or the reason why it cannot be opened. */
export function LibraryView({ children, ...actions }: LibraryViewProps) {
  const state = useLibraryState()
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    openLibrary().catch(() => setMissing(true))
  }, [])
  // Children rendered earlier would be pushed down by the library above them.
  if (state === null && !isMissing) return <OpeningLibrary />
  return (
    <>
      <LibraryBody state={state} {...actions} />
      {children}
    </>
  )
}

type LibraryBodyProps = Omit<LibraryViewProps, 'children'> & {
  /** Null where the library's code failed to load. */
  state: LibraryState | null
}

function LibraryBody({ state, ...actions }: LibraryBodyProps) {
  const words = useWordsOf('shelves')
  if (state?.type === 'ready') return <LibraryContents state={state} {...actions} />
  return <LibraryMessage {...words.unavailable[state?.reason ?? 'failed']} />
}
