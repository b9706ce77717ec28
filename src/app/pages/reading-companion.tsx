import { type ComponentType, useEffect, useState } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { useIsFresh } from '../shell/arrival.tsx'
import { hasLibrary } from '../shell/library-door.ts'

type Memory = ComponentType<{ article: PublishedArticle; isFresh: boolean }>

/** Once it is there, the next article has it from the start: its list of highlights is part of the page. */
let known: Memory | null = null

/**
 * What remembers an article for the reader: that it was read, how far, and what was marked in it. It
 * comes when the text stands: soon for who has a library, late for who has just opened a first page.
 */
export function ReadingCompanion({ article }: { article: PublishedArticle }) {
  const isFresh = useIsFresh()
  const [Memory, setMemory] = useState(() => known)
  useEffect(() => {
    // Where the file does not come nothing is remembered, and nothing was promised.
    const load = () =>
      import('../memory/reading-memory.tsx').then(
        ({ ReadingMemory }) => {
          known = ReadingMemory
          setMemory(() => ReadingMemory)
        },
        () => {},
      )
    const timer = setTimeout(load, findDelay())
    return () => clearTimeout(timer)
  }, [])
  return Memory === null ? null : <Memory article={article} isFresh={isFresh} />
}

/** Ms to wait. A first page is left alone for long, because most are left again. */
function findDelay(): number {
  if (hasLibrary()) return 100
  return document.documentElement.dataset.moved === undefined ? 10_000 : 1_000
}
