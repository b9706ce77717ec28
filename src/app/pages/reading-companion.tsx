import type { ComponentType } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { useIsFresh } from '../arrival/arrival.tsx'
import { withWords } from '../i18n/spoken-language.ts'
import { useLateFeature } from '../loading/use-feature.ts'

type CompanionProps = {
  article: PublishedArticle
  /** Whether the page is that of a version. */
  isVersion: boolean
}

type Memory = ComponentType<CompanionProps & { isFresh: boolean }>

/** The loaded component, so that the next article renders its list of highlights from the start. */
let known: Memory | null = null

/**
 * Remembers an article for the reader: visit, position and highlights. It loads after the text: soon for a
 * reader with a library, late on a first page.
 */
export function ReadingCompanion({ article, isVersion }: CompanionProps) {
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
  return Memory === null ? null : (
    <Memory article={article} isFresh={isFresh} isVersion={isVersion} />
  )
}
