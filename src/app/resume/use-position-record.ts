import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { createAnchor } from '../../core/article/anchor.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { toStory } from '../../core/edition/to-story.ts'
import { openLibrary } from '../library/open-library.ts'
import { useFailureOnce } from '../library/use-failure-once.ts'
import { findTopPlace, isLong, measureEnd, measureProgress } from '../ui/measure-sight.ts'

/** A pause in scrolling, after which the position counts as a stop. */
const restMs = 500
/** About two lines; a smaller move is not the reader's own. */
const ownMovePx = 48

/** A position that the page was scrolled to by the app or the browser, and the layout at that moment. */
type Put = { top: number; end: number }

/**
 * Records the reader's position in a long article. Opening a page, or scrolling it by code, records nothing:
 * only the reader's own scrolling does. Returns a function that scrolls the page without recording it.
 */
export function usePositionRecord(
  article: PublishedArticle,
  blocks: readonly TextUnit[],
): (scroll: () => void) => void {
  const put = useRef<Put | null>(null)
  const tellFailure = useFailureOnce()
  const recordPut = useEffectEvent(() => {
    put.current = { top: window.scrollY, end: measureEnd(blocks) }
  })

  const record = useEffectEvent(async () => {
    if (put.current !== null) {
      // A new layout, after a change of type size or width, moves the page without the reader.
      if (put.current.end !== measureEnd(blocks)) return recordPut()
      if (Math.abs(put.current.top - window.scrollY) < ownMovePx) return
      put.current = null
    }
    if (window.scrollY < window.innerHeight || !isLong(blocks)) return
    const place = findTopPlace(blocks)
    const anchor = place === null ? null : createAnchor(blocks, place.block, place.offset)
    if (anchor === null) return
    const isAtEnd = measureEnd(blocks) <= window.scrollY + window.innerHeight
    const progress = measureProgress(blocks)
    const { slug } = article
    const library = await openLibrary()
    const state = library.state()
    // A finished article stays finished: looking something up does not restart it.
    const isDone = isAtEnd || (state.type === 'ready' && state.positions.get(slug)?.isDone === true)
    const story = toStory(article, slug)
    tellFailure(
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
    put.current = { top: window.scrollY, end: measureEnd(blocks) }
  }
}
