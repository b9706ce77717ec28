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
import { useLocation, useNavigationType } from 'react-router'
import type { Head } from '../../core/publish/head.ts'
import { writeHead } from './document-head.ts'
import { createSpots } from './spots.ts'

type Arrival = {
  heading: HTMLElement
  title: string
  /** False while the body is still on its way: nothing below the heading can be scrolled to. */
  isComplete: boolean
}

type Journey = {
  /** History key and path of the page that is open. */
  key: string
  page: string
  isFirst: boolean
  /** Whether the heading has had the focus, and whether the scroll position is settled. */
  focused: boolean
  placed: boolean
  heading: HTMLElement | null
}

const ArrivalContext = createContext<(arrival: Arrival) => void>(() => {})
const AnnouncementContext = createContext('')
const AnnounceContext = createContext<(text: string) => void>(() => {})
/** Takes the head of the page while prerendering, where there is no document to write it into. */
export const HeadCollectorContext = createContext<((head: Head) => void) | null>(null)

const ForwardContext = createContext(false)
const FreshContext = createContext(false)

/** Whether the reader came to read from the top: neither back to a place, nor by a link into the text. */
export function useIsFresh(): boolean {
  return use(FreshContext)
}

/**
 * Whether the page may show all it has. A page that was clicked to shows what the card told first, and
 * the rest a moment later; the page that was opened, and one returned to, are whole at once.
 */
export function useIsSettled(): boolean {
  return useDeferredValue(true, !use(ForwardContext))
}

/** Says a text in the page's one live region. */
export function useAnnounce(): (text: string) => void {
  return use(AnnounceContext)
}

/** What the live region says: the title of the page arrived at, once per navigation. */
export function useAnnouncement(): string {
  return use(AnnouncementContext)
}

/**
 * Makes clicking through a real navigation: on arrival the new heading is focused and announced and
 * the page starts at its top; Back and Forward return to the place and to the link that was followed.
 * The first load of a page moves nothing.
 */
export function ArrivalProvider({ children }: { children: ReactNode }) {
  const [announcement, setAnnouncement] = useState('')
  const location = useLocation()
  const isReturn = useNavigationType() === 'POP'
  const page = location.pathname
  const [openedKey] = useState(location.key)
  const isForward = !isReturn && location.key !== openedKey
  const journey = useRef<Journey>({
    key: location.key,
    page,
    isFirst: true,
    focused: true,
    placed: false,
    heading: null,
  })
  const [spots] = useState(() => (typeof document === 'undefined' ? null : createSpots()))

  // As it was on arrival: the first scroll of an entry makes it one that can be returned to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a history entry is fresh once.
  const isFresh = useMemo(
    () => location.hash === '' && spots?.find(location.key) === undefined,
    [location.key],
  )

  /** Turns to the history entry that is open now; nothing where it is the one already. */
  const turn = () => {
    const last = journey.current
    if (last.key === location.key) return
    // A new query or hash on the same page is no new page: nothing is focused.
    const isSamePage = last.page === page
    journey.current = {
      ...last,
      key: location.key,
      page,
      isFirst: false,
      focused: isSamePage,
      placed: isSamePage,
    }
    if (!isSamePage) document.documentElement.dataset.moved = ''
    else if (location.hash !== '') scrollToHash(location.hash)
  }
  // A page without a heading yet is a page all the same: its scrolling is not the last one's.
  useLayoutEffect(turn)

  useEffect(() => {
    if (spots === null) return
    // Until the page is placed, a scroll is the browser's, clamping to a shorter page.
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
    // The browser restores a reload before any script runs; within the app it cannot know when.
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
    const spot = isReturn || now.isFirst ? spots?.find(now.key) : undefined
    // A failure takes the place of the heading that had the focus, and a retry that of the failure.
    const isReplaced =
      now.heading?.isConnected === false && document.activeElement === document.body
    now.heading = heading
    if (!now.focused || isReplaced) {
      now.focused = true
      setAnnouncement(title)
      heading.focus({ preventScroll: true })
      if (!isReturn || isReplaced) window.scrollTo(0, 0)
    }
    if (now.placed || !isComplete) return
    now.placed = true
    if (spot !== undefined) {
      window.scrollTo(0, spot.top)
      const links = listLinks(spot.followed)
      if (!now.isFirst) (links[spot.followedIndex] ?? links[0])?.focus({ preventScroll: true })
    } else if (location.hash !== '') scrollToHash(location.hash)
    // An entry that was put behind the last one without being seen begins at its top.
    else if (isReturn && !now.isFirst) window.scrollTo(0, 0)
  }

  return (
    <ArrivalContext value={arrive}>
      <AnnounceContext value={setAnnouncement}>
        <AnnouncementContext value={announcement}>
          <ForwardContext value={isForward}>
            <FreshContext value={isFresh}>{children}</FreshContext>
          </ForwardContext>
        </AnnouncementContext>
      </AnnounceContext>
    </ArrivalContext>
  )
}

/** Reports the heading of a page once it stands, and again once its body does. */
export function useArrival(
  heading: RefObject<HTMLElement | null>,
  { head, isComplete }: { head: Head; isComplete: boolean },
): void {
  const arrive = use(ArrivalContext)
  const { key } = useLocation()
  const { title, description, path, language } = head
  use(HeadCollectorContext)?.(head)

  useLayoutEffect(() => {
    writeHead({ title, description, path, language })
  }, [title, description, path, language])
  // Before the paint, so that no frame shows the new page at the place of the last.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an arrival is a new history entry or a body that is complete now.
  useLayoutEffect(() => {
    if (heading.current !== null) arrive({ heading: heading.current, title, isComplete })
  }, [key, isComplete])
}

function scrollToHash(hash: string): void {
  document.getElementById(decodeHash(hash))?.scrollIntoView()
}

/** A hash that is no valid percent-encoding names itself. */
function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return hash.slice(1)
  }
}

/** The links to an address, those in the page's own text before those in the header. */
function listLinks(href: string | null): HTMLAnchorElement[] {
  const links = ['main a', 'a'].flatMap((selector) => [
    ...document.querySelectorAll<HTMLAnchorElement>(selector),
  ])
  return links.filter((link) => link.getAttribute('href') === href)
}
