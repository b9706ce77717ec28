import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { useWords, useWordsOf } from '../i18n/interface-language.tsx'
import { openLibrary } from '../library/open-library.ts'
import { useNotify } from '../notices/notice.tsx'
import { createHighlightChanges, type HighlightChanges } from './change-highlights.ts'
import { namePassage } from './highlighted-passage.tsx'

/** Returns the changes that a reader can make to the highlights of an article. */
export function useHighlightChanges(
  article: PublishedArticle,
  units: readonly TextUnit[],
): HighlightChanges {
  const notify = useNotify()
  const { featureFailed } = useWords()
  const { undo, failures } = useWordsOf('library')
  const words = useWordsOf('highlights')
  return createHighlightChanges({
    article,
    units,
    openLibrary,
    notify,
    focusEntry: (highlight) =>
      document.getElementById(namePassage(highlight))?.focus({ preventScroll: true }),
    words: { ...words, undo, failures, featureFailed },
  })
}
