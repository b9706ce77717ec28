/** How long the page does not follow the voice after the reader has scrolled. */
const handRestMs = 5000
/** Our own smooth scroll ends within this time; scroll events in it are not the reader's. */
const glideMs = 1000

/** Parts of the window's height between which a sentence needs no scrolling. */
const calmZone = { from: 0.12, to: 0.75 }
/** Where a sentence outside is scrolled to, if it fits below; a taller one is scrolled to the zone's top. */
const landing = 0.3

export type Follower = {
  /** Marks a range of the page as being spoken, and scrolls it near the middle of the window. */
  show: (range: Range, coveredPx: number) => void
  clear: () => void
  /**
   * Forgets that the reader has scrolled, because they have asked for a sentence since, or because the page has
   * changed and scrolls to its top.
   */
  resume: () => void
  close: () => void
}

/** Scrolls the page after the voice, but never against the reader's own scrolling. */
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

  /** `coveredPx` is the height of the bar at the window's foot. */
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
      glideAt = performance.now()
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
