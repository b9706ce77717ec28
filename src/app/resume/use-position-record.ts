import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { createAnchor } from '../../core/article/anchor.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { toStory } from '../../core/edition/to-story.ts'
import { openLibrary } from '../library/open-library.ts'
import { useFailureOnce } from '../library/use-failure-once.ts'
import { findTopPlace, measureEnd, measureProgress } from '../ui/measure-sight.ts'
import { isAtEnd, judgeStop, type ScrollState } from './judge-stop.ts'

/** A pause in scrolling, after which the position counts as a stop. */
const restMs = 500

/**
 * Records the reader's position in a long article. Opening a page, or scrolling it by code, records nothing:
 * only the reader's own scrolling does. Returns a function that scrolls the page without recording it.
 */
export function usePositionRecord(
  article: PublishedArticle,
  units: readonly TextUnit[],
): (scroll: () => void) => void {
  const put = useRef<ScrollState | null>(null)
  const notifyFailure = useFailureOnce()
  const findSpot = (): ScrollState => ({ top: window.scrollY, end: measureEnd(units) })
  const recordPut = useEffectEvent(() => {
    put.current = findSpot()
  })

  const record = useEffectEvent(async () => {
    const spot = findSpot()
    const stop = judgeStop(put.current, spot, window.innerHeight)
    if (stop === 'new-layout') return recordPut()
    if (stop === 'not-moved') return
    put.current = null
    if (stop === 'not-begun') return
    const place = findTopPlace(units)
    const anchor = place === null ? null : createAnchor(units, place.unit, place.offset)
    if (anchor === null) return
    const isFinished = isAtEnd(spot, window.innerHeight)
    const progress = measureProgress(units)
    const { slug } = article
    const library = await openLibrary()
    const state = library.state()
    // A finished article stays finished: looking something up does not restart it.
    const isDone =
      isFinished || (state.type === 'ready' && state.positions.get(slug)?.isDone === true)
    const story = toStory(article, slug)
    notifyFailure(
      await library.recordPosition({
        slug,
        story,
        anchor,
        isDone,
        progress: isDone ? 1 : progress,
      }),
    )
  })

  // A layout effect, so that a pending position is still measured on the page that is being left.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const recordNow = () => {
      if (timer === null) return
      clearTimeout(timer)
      timer = null
      // The library's code failed to load: nothing is recorded, and nothing was promised.
      record().catch(() => {})
    }
    const wait = () => {
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(recordNow, restMs)
    }
    const recordWhenHidden = () => {
      if (document.hidden) recordNow()
    }
    window.addEventListener('scroll', wait, { passive: true })
    document.addEventListener('visibilitychange', recordWhenHidden)
    window.addEventListener('pagehide', recordNow)
    return () => {
      window.removeEventListener('scroll', wait)
      document.removeEventListener('visibilitychange', recordWhenHidden)
      window.removeEventListener('pagehide', recordNow)
      recordNow()
    }
  }, [])

  // After arrival, and after each link into the text, the browser has scrolled by the next frame.
  const location = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new location is an arrival.
  useEffect(() => {
    recordPut()
    const frame = requestAnimationFrame(() => recordPut())
    return () => cancelAnimationFrame(frame)
  }, [location])

  return (scroll) => {
    scroll()
    put.current = findSpot()
  }
}
