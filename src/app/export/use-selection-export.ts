import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Story } from '../../core/article/story.ts'
import { listBookImages, sumBytes } from '../../core/export/list-book-images.ts'
import { nameFile } from '../../core/export/name-file.ts'
import { useWordsOf } from '../i18n/interface-language.tsx'
import { useWording } from '../i18n/use-wording.ts'
import { offerReload } from '../loading/offer-reload.ts'
import { articleQuery } from '../loading/queries.ts'
import type { Reload } from '../loading/recover-from-deploy.ts'
import { downloadFile } from '../ui/download-file.ts'
import { type LoadedStories, loadStories } from './load-stories.ts'
import { formatReaderDate } from './reader-date.ts'

/** The progress of making a book. */
export type BookProgress =
  | { type: 'idle' }
  | { type: 'loading'; doneCount: number; count: number }
  /** Some stories failed to load; the reader decides whether to make the book without them. */
  | ({ type: 'missing' } & LoadedStories)
  /** The stories have pictures; the reader decides whether the book contains them. */
  | { type: 'pictured'; articles: readonly PublishedArticle[]; count: number; bytes: number }
  | { type: 'loading-pictures'; doneCount: number; count: number }
  | { type: 'begun'; name: string; missingCount: number }
  | { type: 'failed'; reload: Reload | null }

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

  const make = async (articles: readonly PublishedArticle[], hasPictures: boolean) => {
    const [first, ...rest] = articles
    if (first === undefined) return
    const images = hasPictures ? listBookImages(articles) : []
    const count = images.length
    const onProgress = (doneCount: number) =>
      setProgress({ type: 'loading-pictures', doneCount, count })
    if (count > 0) onProgress(0)
    try {
      const { makeEpub } = await import('./make-epub.ts')
      const stem = rest.length === 0 ? first.slug : words.fileName(formatReaderDate(Date.now()))
      const name = nameFile(stem, 'epub')
      const request = { wording, images, onProgress }
      const { content, missingCount } = await makeEpub([first, ...rest], request)
      if (!isOpen.current) return
      downloadFile({ name, type: 'application/epub+zip', content })
      setProgress({ type: 'begun', name, missingCount })
    } catch {
      setProgress({ type: 'failed', reload: await offerReload() })
    }
  }
  const offer = async (articles: readonly PublishedArticle[]) => {
    const images = listBookImages(articles)
    if (images.length === 0) await make(articles, false)
    else {
      const bytes = sumBytes(images)
      setProgress({ type: 'pictured', articles, count: images.length, bytes })
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
    else await offer(loaded.articles)
  }
  return { progress, load, offer, make, forget: () => setProgress({ type: 'idle' }) }
}
