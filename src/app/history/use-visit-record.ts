import { useEffect, useEffectEvent } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { toStory } from '../../core/edition/to-story.ts'
import { openLibrary } from '../library/open-library.ts'
import { useFailureOnce } from '../library/use-failure-once.ts'
import { findTrailId } from './trail-id.ts'

/** A reader who turns back sooner has not read the article. */
const glanceMs = 2_000

/** Slug of the article that is open, or was last open, in this tab. */
let current: string | null = null

/** Records a visit to an article, and a step of the trail that led to it. */
export function useVisitRecord(article: PublishedArticle, isFresh: boolean): void {
  const tellFailure = useFailureOnce()
  const record = useEffectEvent(async (from: string | null) => {
    const { slug, headline } = article
    const library = await openLibrary()
    tellFailure(await library.recordVisit(toStory(article, slug)))
    const id = findTrailId()
    const state = library.state()
    const steps = state.type === 'ready' ? (state.trails.get(id)?.steps ?? []) : []
    // Back, Forward and a reload return to an existing step, and the trail continues at its end. A click on
    // a story that was read before is a new step; the store ignores a repeated last step.
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
        // The library's code failed to load: nothing is recorded, and nothing was promised.
        record(from).catch(() => {})
      }, glanceMs)
    }
    document.addEventListener('visibilitychange', restart)
    restart()
    return stop
  }, [])
}
