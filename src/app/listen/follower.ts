/** Ms for which a reader who has scrolled by hand is left where they are. */
const handRestMs = 5000
/** Ms in which a scroll of ours ends; what scrolls within them is not the reader. */
const glideMs = 1000

/** The part of the window, from its top, in which a sentence is left where it stands. */
const calmZone = { from: 0.12, to: 0.75 }
/** Where a sentence is brought that stands outside of it and fits below; a taller one begins where it may. */
const landing = 0.3

export type Follower = {
  /** Marks a stretch of the page as being spoken, and brings it near the middle of the window. */
  show: (range: Range, coveredPx: number) => void
  clear: () => void
  /** The reader has asked for a sentence: scrolling by hand before that counts no more. */
  resume: () => void
  close: () => void
}

/** Follows the voice through the page, without ever pulling the page away from a reader. */
export function createFollower(): Follower {
  let handAt = Number.NEGATIVE_INFINITY
  let glideAt = Number.NEGATIVE_INFINITY
  const recordHand = () => {
    handAt = performance.now()
  }
  const recordScroll = () => {
    if (performance.now() - glideAt > glideMs) recordHand()
  }
  window.addEventListener('wheel', recordHand, { passive: true })
  window.addEventListener('touchmove', recordHand, { passive: true })
  window.addEventListener('scroll', recordScroll, { passive: true })

  /** `coveredPx` of the window's end are under the bar. */
  const follow = (range: Range, coveredPx: number) => {
    if (performance.now() - handAt < handRestMs) return
    const height = window.innerHeight - coveredPx
    const { top, bottom } = range.getBoundingClientRect()
    if (top >= height * calmZone.from && bottom <= height * calmZone.to) return
    glideAt = performance.now()
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    const fits = bottom - top <= height * (1 - landing)
    const goal = height * (fits ? landing : calmZone.from)
    window.scrollBy({ top: top - goal, behavior: isStill ? 'instant' : 'smooth' })
  }

  return {
    show(range, coveredPx) {
      if (hasHighlights()) CSS.highlights.set('spoken', new Highlight(range))
      follow(range, coveredPx)
    },
    clear,
    resume() {
      handAt = Number.NEGATIVE_INFINITY
    },
    close() {
      clear()
      window.removeEventListener('wheel', recordHand)
      window.removeEventListener('touchmove', recordHand)
      window.removeEventListener('scroll', recordScroll)
    },
  }
}

function clear(): void {
  if (hasHighlights()) CSS.highlights.delete('spoken')
}

function hasHighlights(): boolean {
  return 'highlights' in CSS && 'Highlight' in window
}
