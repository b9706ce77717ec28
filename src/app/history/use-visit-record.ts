import { useEffect, useEffectEvent } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { toStory } from '../../core/edition/to-story.ts'
import { openLibrary } from '../library/open-library.ts'
import { useFailureOnce } from '../library/use-failure-once.ts'
import { findTrailId } from './trail-id.ts'

/** Ms in sight that make opening an article a visit: who turns back at once has not read it. */
const glanceMs = 2_000

/** Slug of the article that is open, or was open last, in this tab. */
let current: string | null = null

/** Records that an article was read, and as a step of the trail that led to it. */
export function useVisitRecord(article: PublishedArticle, isFresh: boolean): void {
  const tellFailure = useFailureOnce()
  const record = useEffectEvent(async (from: string | null) => {
    const { slug, headline } = article
    const library = await openLibrary()
    tellFailure(await library.recordVisit(toStory(article, slug)))
    const id = findTrailId()
    const state = library.state()
    const steps = state.type === 'ready' ? (state.trails.get(id)?.steps ?? []) : []
    // Back, Forward and a reload return to a step that stands already; the trail goes on from its end.
    // A click on a story read before is a step like any other, and the store drops a step in place.
    const isReturn = !isFresh && steps.some((step) => step.slug === slug)
    if (!isReturn) tellFailure(await library.recordTrailStep(id, { slug, headline, from }))
  })
  const moveHere = useEffectEvent(() => {
    const from = current
    current = article.slug
    return from
  })
  useEffect(() => {
    const from = moveHere()
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', restart)
    }
    const restart = () => {
      clearTimeout(timer)
      if (document.hidden) return
      timer = setTimeout(() => {
        stop()
        // Where the library's file does not come nothing is remembered, and nothing was promised.
        record(from).catch(() => {})
      }, glanceMs)
    }
    document.addEventListener('visibilitychange', restart)
    restart()
    return stop
  }, [])
}
