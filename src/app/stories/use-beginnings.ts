import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { savesData } from '../loading/saves-data.ts'

/** A page that stays open this long is being read. */
const restMs = 1000

/** Fetches the beginnings of an article's related stories once its page rests. Never under Save-Data. */
export function useBeginnings(article: PublishedArticle | undefined): void {
  const client = useQueryClient()
  useEffect(() => {
    if (!article?.related.some(({ type }) => type === 'full') || savesData()) return
    const timer = setTimeout(() => {
      import('./fetch-beginnings.ts')
        .then((part) => part.fetchBeginnings(client, article))
        // The reader asked for nothing yet, so a failure costs nothing.
        .catch(() => {})
    }, restMs)
    return () => clearTimeout(timer)
  }, [article, client])
}
