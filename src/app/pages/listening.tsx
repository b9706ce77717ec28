import { useEffect, useState } from 'react'
import type { Anchor } from '../../core/article/anchor.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import type { Library } from '../library/library.ts'
import { openLibrary } from '../library/open-library.ts'
import { ListenBar } from '../listen/listen-bar.tsx'

type ListeningProps = { article: PublishedArticle; onClose: () => void }

/** Reads an article aloud from the last position, and stores each new one. */
export function Listening({ article, onClose }: ListeningProps) {
  const [library, setLibrary] = useState<Library | 'missing' | null>(null)
  useEffect(() => {
    openLibrary().then(setLibrary, () => setLibrary('missing'))
  }, [])
  if (library === null) return null

  const store = (anchor: Anchor | null) => {
    if (library === 'missing') return
    if (anchor === null) library.removeListening(article.slug)
    else library.recordListening(article.slug, anchor)
  }
  return (
    <ListenBar
      article={article}
      start={library === 'missing' ? null : findStart(library, article.slug)}
      onPosition={store}
      onClose={onClose}
    />
  )
}

function findStart(library: Library, slug: string): Anchor | null {
  const state = library.state()
  return state.type === 'ready' ? (state.listening.get(slug)?.anchor ?? null) : null
}
