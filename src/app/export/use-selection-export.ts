import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Story } from '../../core/article/story.ts'
import { nameFile } from '../../core/export/name-file.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { useWording } from '../i18n/use-wording.ts'
import { articleQuery } from '../loading/queries.ts'
import { downloadFile } from '../ui/download-file.ts'
import { type LoadedStories, loadStories } from './load-stories.ts'
import { formatReaderDate } from './reader-date.ts'

/** The progress of making a book. */
export type BookProgress =
  | { type: 'idle' }
  | { type: 'loading'; doneCount: number; count: number }
  /** Some stories failed to load; the reader decides whether to make the book without them. */
  | ({ type: 'missing' } & LoadedStories)
  | { type: 'begun'; name: string }
  | { type: 'failed' }

/** Makes one book of the selected stories, and downloads it. */
export function useSelectionExport() {
  const wording = useWording()
  const words = useWordsOf('downloads')
  const client = useQueryClient()
  const [progress, setProgress] = useState<BookProgress>({ type: 'idle' })
  const isOpen = useRef(true)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])

  const make = async ([first, ...rest]: readonly PublishedArticle[]) => {
    if (first === undefined) return
    try {
      const { makeEpub } = await import('./make-epub.ts')
      const stem = rest.length === 0 ? first.slug : words.fileName(formatReaderDate(Date.now()))
      const name = nameFile(stem, 'epub')
      const content = await makeEpub([first, ...rest], wording)
      downloadFile({ name, type: 'application/epub+zip', content })
      setProgress({ type: 'begun', name })
    } catch {
      setProgress({ type: 'failed' })
    }
  }
  const load = async (stories: readonly Story[]) => {
    const count = stories.length
    setProgress({ type: 'loading', doneCount: 0, count })
    const loaded = await loadStories(
      stories,
      (slug) => client.fetchQuery(articleQuery(slug)),
      (doneCount) => setProgress({ type: 'loading', doneCount, count }),
    )
    // A reader who has closed the panel no longer wants the book.
    if (!isOpen.current) return
    if (loaded.missing.length > 0) setProgress({ type: 'missing', ...loaded })
    else await make(loaded.articles)
  }
  return { progress, load, make, forget: () => setProgress({ type: 'idle' }) }
}
