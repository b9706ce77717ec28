import type { Story } from '../../core/article/story.ts'
import type { Highlight } from '../../core/library/schema.ts'
import type { ReadyLibrary } from './library-state.ts'

/** A story whose slug is made of its headline. */
export function storyOf(headline: string, outlet: string | null = 'Tempo.co'): Story {
  const slug = headline.toLowerCase().replaceAll(' ', '-')
  return {
    slug,
    type: 'full',
    headline,
    published: null,
    outlet,
    language: 'id',
    summary: null,
    isTruncated: false,
  }
}

/** An anchor in the second block. */
export const anchor = { block: 1, offset: 0, quote: 'kata yang dicari', prefix: '' }

/** A highlight without a note, with the fields of `change` replaced. */
export function highlightOf(change: Partial<Highlight> = {}): Highlight {
  const story = change.story ?? storyOf('Kabar')
  return {
    id: 'sorotan',
    slug: story.slug,
    story,
    start: anchor,
    end: { ...anchor, offset: 4 },
    text: 'Kata',
    note: '',
    createdAt: '2026-11-20T02:00:00Z',
    changedAt: '2026-11-20T02:00:00Z',
    ...change,
  }
}

/** The state of a library without any row. */
export const emptyLibrary: ReadyLibrary = {
  type: 'ready',
  saved: new Map(),
  visits: new Map(),
  positions: new Map(),
  listening: new Map(),
  highlights: new Map(),
  trails: new Map(),
  damagedCount: 0,
  wasEvicted: false,
  isPersisted: null,
  wasAsked: false,
}

/** Maps rows by their keys, as the state of the library does. */
export function byKey<Row>(keyOf: (row: Row) => string, rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]))
}
