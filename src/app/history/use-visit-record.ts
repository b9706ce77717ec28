import { useEffect, useEffectEvent } from 'react'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { openLibrary } from '../library/open-library.ts'
import { useFailureOnce } from '../library/use-failure-once.ts'
import { afterGlance } from './after-glance.ts'
import { recordVisit } from './record-visit.ts'
import { findTrailId } from './trail-id.ts'

/** Slug of the article that is open, or was last open, in this tab. */
let current: string | null = null

/** Records a visit to an article, and a step of the trail that led to it. */
export function useVisitRecord(article: PublishedArticle, isFresh: boolean): void {
  const notifyFailure = useFailureOnce()
  const record = useEffectEvent(async (from: string | null) => {
    const library = await openLibrary()
    const arrived = { trail: findTrailId(), from, isFresh }
    for (const outcome of await recordVisit(library, article, arrived)) notifyFailure(outcome)
  })
  const moveHere = useEffectEvent(() => {
    const from = current
    current = article.slug
    return from
  })
  useEffect(() => {
    const from = moveHere()
    return afterGlance(document, () => {
      // The library's code failed to load: nothing is recorded, and nothing was promised.
      record(from).catch(() => {})
    })
  }, [])
}
