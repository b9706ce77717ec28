import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { createAnchor } from '../../core/article/anchor.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { toStory } from '../../core/edition/to-story.ts'
import { openLibrary } from '../library/open-library.ts'
import { useFailureOnce } from '../library/use-failure-once.ts'
import { findTopPlace, isLong, measureEnd, measureProgress } from '../ui/measure-sight.ts'

/** Ms without scrolling after which the reader has stopped somewhere. */
const restMs = 500
/** Px that the reader must move from where the page was put: about two lines. */
const ownMovePx = 48

/** Where the page was put, not by the reader, and how its text was laid out then. */
type Put = { top: number; end: number }

/**
 * Records where the reader stops reading a long article. A page that is merely opened is not recorded, nor
 * where it was put: returning to a place and saving it are two things. Returns how to scroll the page
 * without recording it.
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
      // Laid out anew, for another type size or width, the page has moved; the reader has not.
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
    // Read to the end once, it stays so: looking something up is not beginning anew.
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

  // In the layout phase, so that what is pending is still measured on the page that is being left.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const recordNow = () => {
      if (timer === null) return
      clearTimeout(timer)
      timer = null
      // Where the library's file does not come nothing is remembered, and nothing was promised.
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

  // On arrival, and after each link into the text: the browser has scrolled by the next frame.
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
