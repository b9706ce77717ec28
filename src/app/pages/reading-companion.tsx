import type { ComponentType } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { useIsFresh } from '../arrival/arrival.tsx'
import { withWords } from '../i18n/spoken-language.ts'
import { useLateFeature } from '../loading/use-feature.ts'

type Memory = ComponentType<{ article: PublishedArticle; isFresh: boolean }>

/** Once it is there, the next article has it from the start: its list of highlights is part of the page. */
let known: Memory | null = null

/**
 * Remembers an article for the reader: that it was read, how far, and what was marked in it. It comes once
 * the text stands: soon for a reader who has a library, late on a first page.
 */
export function ReadingCompanion({ article }: { article: PublishedArticle }) {
  const isFresh = useIsFresh()
  const Late = useLateFeature(() =>
    withWords(import('./reading-memory.tsx'), 'highlights', 'library', 'resume').then(
      ({ ReadingMemory }) => {
        known = ReadingMemory
        return ReadingMemory
      },
    ),
  )
  const Memory = known ?? Late
  return Memory === null ? null : <Memory article={article} isFresh={isFresh} />
}
