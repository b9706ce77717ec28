import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { matchPath, useLocation, useNavigate } from 'react-router-dom'
import type { Story } from '../../core/article/story.ts'
import { toStory } from '../../core/edition/to-story.ts'
import { createQueue, type ListenTo } from '../../core/listen/queue.ts'
import { paths, routes } from '../../core/publish/paths.ts'
import type { Library } from '../library/library.ts'
import type { ReadyLibrary } from '../library/library-state.ts'
import { openLibrary } from '../library/open-library.ts'
import { findEngine } from '../listen/engine.ts'
import { ListenBar } from '../listen/listen-bar.tsx'
import { createListening } from '../listen/listening.ts'
import { findPreviousPath } from '../listen/previous-path.ts'
import { readStoredRate } from '../listen/stored-rate.ts'
import { createPageTurner } from '../listen/turn-pages.ts'
import { useListening } from '../listen/use-listening.ts'
import { articleQuery } from '../loading/queries.ts'
import { listEntries } from '../shelves/list-entries.ts'

type ListeningProps = { source: ListenTo; onClose: () => void }

/** Reads stories aloud, each from its last position, and opens the page of each. A new source starts anew. */
export function Listening({ source, onClose }: ListeningProps) {
  const [library, setLibrary] = useState<Library | 'missing' | null>(null)
  const [begun, setBegun] = useState({ source, count: 0 })
  useEffect(() => {
    openLibrary().then(setLibrary, () => setLibrary('missing'))
  }, [])
  if (begun.source !== source) setBegun({ source, count: begun.count + 1 })
  if (library === null) return null
  return (
    <ListeningTo
      key={begun.count}
      source={source}
      library={library === 'missing' ? null : library}
      onClose={onClose}
    />
  )
}

type ListeningToProps = ListeningProps & {
  /** Null where its code failed to load. */
  library: Library | null
}

function ListeningTo({ source, library, onClose }: ListeningToProps) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { key, pathname } = useLocation()
  const [turner] = useState(() => createPageTurner(navigate, pathname))
  /** The page on which the listening is, or which it is about to open; null if the reader left it too soon. */
  const page = useRef(isAt(source, pathname) ? pathname : null)
  const { listening, state } = useListening(() =>
    createListening({
      engine: findEngine(),
      ...(page.current === null ? nothing : readSource(source, findReady(library), queryClient)),
      rate: readStoredRate(),
      load: (slug) => queryClient.fetchQuery(articleQuery(slug)),
      findStart: (slug) => findReady(library)?.listening.get(slug)?.anchor ?? null,
      onPosition(slug, anchor) {
        if (anchor === null) library?.removeListening(slug)
        else library?.recordListening(slug, anchor)
      },
      goTo({ slug }) {
        page.current = paths.article(slug)
        turner.turnTo(page.current)
      },
    }),
  )

  const follow = useEffectEvent(() => {
    // The reader has opened another page.
    if (pathname !== page.current) onClose()
    else if (!listening.arrive()) turner.beginAt(pathname)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each history entry is an arrival.
  useEffect(() => follow(), [key])
  return <ListenBar listening={listening} state={state} onClose={onClose} />
}

/** What is read on a page that the reader has not asked for. */
const nothing = { queue: { stories: [], index: 0 }, opened: null, continues: false }

/** Whether the reader is still on the page where they asked to listen: the code has loaded since. */
function isAt(source: ListenTo, pathname: string): boolean {
  return source.type === 'stories'
    ? pathname === paths.library
    : findSlug(pathname) === source.article.slug
}

function findSlug(pathname: string): string | undefined {
  return matchPath({ path: routes.article, end: false }, pathname)?.params.slug
}

function readSource(source: ListenTo, library: ReadyLibrary | null, queryClient: QueryClient) {
  if (source.type === 'stories') {
    const queue = { stories: source.stories, index: 0 }
    return { queue, opened: null, continues: true }
  }
  const { article } = source
  const cameFrom = findListBefore(library, queryClient)
  const queue = createQueue(toStory(article, article.slug), article.related, cameFrom)
  return { queue, opened: article, continues: false }
}

/** The list of the page that the reader came from: the saved stories, or an article's related ones. */
function findListBefore(library: ReadyLibrary | null, queryClient: QueryClient): readonly Story[] {
  const path = findPreviousPath()?.slice(import.meta.env.BASE_URL.length - 1) ?? ''
  if (path === paths.library) {
    return library === null ? [] : listEntries(library).saved.map(({ story }) => story)
  }
  const slug = findSlug(path)
  const article =
    slug === undefined ? undefined : queryClient.getQueryData(articleQuery(slug).queryKey)
  return article?.related ?? []
}

function findReady(library: Library | null): ReadyLibrary | null {
  const state = library?.state()
  return state?.type === 'ready' ? state : null
}
