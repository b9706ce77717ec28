import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useLocation, useNavigationType } from 'react-router-dom'
import type { Head } from '../../core/publish/head.ts'
import { showRareLetters } from '../styles/show-rare-letters.ts'
import { afterPaint } from './after-paint.ts'
import { useAnnounce } from './announcement.tsx'
import { writeHead } from './document-head.ts'
import { choosePlacement, startJourney, turnJourney } from './journey.ts'
import { createSpots } from './spots.ts'

type Arrival = {
  heading: HTMLElement
  title: string
  /** False while the body is still loading, so that positions below the heading do not exist yet. */
  isComplete: boolean
}

const ArrivalContext = createContext<(arrival: Arrival) => void>(() => {})
/** Collects the head of a page during prerendering, where there is no document to write to. */
export const HeadCollectorContext = createContext<((head: Head) => void) | null>(null)

const ForwardContext = createContext(false)
const FreshContext = createContext(false)

/**
 * Whether the reader starts at the top: not returning to a position, and not following a link into the
 * text.
 */
export function useIsFresh(): boolean {
  return use(FreshContext)
}

/**
 * Whether the page may render everything. After a click the page first renders what the card knew, and the
 * rest in a deferred render; the first page and a page returned to render at once.
 */
export function useIsSettled(): boolean {
  return useDeferredValue(true, !use(ForwardContext))
}

/**
 * Makes a click behave like a real navigation: the new heading is focused and announced, and the page
 * starts at its top. Back and Forward restore the scroll position and focus the link that was followed.
 * The first page of a visit moves nothing.
 */
export function ArrivalProvider({ children }: { children: ReactNode }) {
  const announce = useAnnounce()
  const location = useLocation()
  const isReturn = useNavigationType() === 'POP'
  const page = location.pathname
  const [openedKey] = useState(location.key)
  const isForward = !isReturn && location.key !== openedKey
  const journey = useRef(startJourney(location.key, page))
  const [spots] = useState(() => (typeof document === 'undefined' ? null : createSpots()))

  // Computed on arrival only: the first scroll records a position, after which the entry is not fresh.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a history entry is fresh only once.
  const isFresh = useMemo(
    () => location.hash === '' && spots?.find(location.key) === undefined,
    [location.key],
  )

  /** Moves the journey to the current history entry if it has changed. */
  const turn = () => {
    const last = journey.current
    if (last.key === location.key) return
    journey.current = turnJourney(last, location.key, page)
    if (last.page !== page) document.documentElement.dataset.moved = ''
    else if (location.hash !== '') scrollToHash(location.hash)
  }
  // Also for a page without a heading yet: its scrolling must not be recorded for the previous page.
  useLayoutEffect(turn)

  useEffect(() => {
    if (spots === null) return
    // Until the page is placed, the browser fires scroll events, because it clamps to a shorter page.
    const recordTop = () => {
      if (journey.current.placed) spots.record(journey.current.key, { top: window.scrollY })
    }
    const recordFollowed = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null
      if (link === null) return
      const followed = link.getAttribute('href')
      spots.record(journey.current.key, {
        top: window.scrollY,
        followed,
        followedIndex: Math.max(listLinks(followed).indexOf(link), 0),
      })
    }
    // The browser restores the scroll of a reload before scripts run; within the app it cannot know when.
    const leave = () => {
      spots.save()
      history.scrollRestoration = 'auto'
    }
    const enter = () => {
      history.scrollRestoration = 'manual'
    }
    enter()
    window.addEventListener('scroll', recordTop, { passive: true })
    document.addEventListener('click', recordFollowed, { capture: true })
    window.addEventListener('pagehide', leave)
    window.addEventListener('pageshow', enter)
    return () => {
      window.removeEventListener('scroll', recordTop)
      document.removeEventListener('click', recordFollowed, { capture: true })
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', enter)
    }
  }, [spots])

  const arrive = ({ heading, title, isComplete }: Arrival) => {
    turn()
    const now = journey.current
    // A failure replaces the heading that had the focus, and a retry replaces the failure.
    const isReplaced =
      now.heading?.isConnected === false && document.activeElement === document.body
    now.heading = heading
    if (!now.focused || isReplaced) {
      now.focused = true
      announce(title)
      heading.focus({ preventScroll: true })
      if (!isReturn || isReplaced) window.scrollTo(0, 0)
    }
    if (now.placed || !isComplete) return
    now.placed = true
    const spot = spots?.find(now.key)
    const { isFirst } = now
    const hasHash = location.hash !== ''
    const placement = choosePlacement({ isReturn, isFirst, hasSpot: spot !== undefined, hasHash })
    if (placement === 'hash') scrollToHash(location.hash)
    else if (placement === 'top') window.scrollTo(0, 0)
    else if (placement === 'spot' && spot !== undefined) {
      window.scrollTo(0, spot.top)
      const links = listLinks(spot.followed)
      if (!isFirst) (links[spot.followedIndex] ?? links[0])?.focus({ preventScroll: true })
    }
  }

  return (
    <ArrivalContext value={arrive}>
      <ForwardContext value={isForward}>
        <FreshContext value={isFresh}>{children}</FreshContext>
      </ForwardContext>
    </ArrivalContext>
  )
}

/** Reports the heading of a page when it is rendered, and again when the body is complete. */
export function useArrival(
  heading: RefObject<HTMLElement | null>,
  { head, isComplete }: { head: Head; isComplete: boolean },
): void {
  const arrive = use(ArrivalContext)
  const isForward = use(ForwardContext)
  const { key } = useLocation()
  const { title, description, path, language, isVersion = false } = head
  use(HeadCollectorContext)?.(head)

  // The next two take the time of a frame, which a reader who clicked would wait for.
  useEffect(
    () => afterPaint(() => writeHead({ title, description, path, language, isVersion })),
    [title, description, path, language, isVersion],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page or its body may have other letters.
  useEffect(() => (isForward ? afterPaint(showRareLetters) : undefined), [key, isComplete])
  // Before the paint, so that no frame shows the new page at the old scroll position.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an arrival is a new history entry or a completed body.
  useLayoutEffect(() => {
    if (heading.current !== null) arrive({ heading: heading.current, title, isComplete })
  }, [key, isComplete])
}

function scrollToHash(hash: string): void {
  document.getElementById(decodeHash(hash))?.scrollIntoView()
}

/** Decodes a hash; one that is not valid percent-encoding is returned as it is. */
function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return hash.slice(1)
  }
}

/** Lists the links to an address; those in the page's own text before those in the header. */
function listLinks(href: string | null): HTMLAnchorElement[] {
  const links = ['main a', 'a'].flatMap((selector) => [
    ...document.querySelectorAll<HTMLAnchorElement>(selector),
  ])
  return links.filter((link) => link.getAttribute('href') === href)
}
