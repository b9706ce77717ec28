/** About two lines; a smaller move is not the reader's own. */
const ownMovePx = 48

/** A scroll position in px from the top of the page, and where the text ends in the current layout. */
export type ScrollState = { top: number; end: number }

/**
 * What a pause in scrolling means: the page was laid out anew, the reader has not moved, is still in the
 * first window or in a short article, or has read on.
 */
export type Stop = 'new-layout' | 'not-moved' | 'not-begun' | 'reading'

/** Judges a pause. `put` is where the app or the browser has scrolled the page to, or null. */
export function judgeStop(put: ScrollState | null, now: ScrollState, windowHeight: number): Stop {
  // A change of type size or width moves the page without the reader.
  if (put !== null && put.end !== now.end) return 'new-layout'
  if (put !== null && Math.abs(put.top - now.top) < ownMovePx) return 'not-moved'
  const isLong = now.end > 2 * windowHeight
  return now.top < windowHeight || !isLong ? 'not-begun' : 'reading'
}

/** Whether the window shows the end of the text. */
export function isAtEnd({ top, end }: ScrollState, windowHeight: number): boolean {
  return end <= top + windowHeight
}
