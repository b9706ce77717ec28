import { expect, test } from 'vitest'
import { anchor, byKey, emptyLibrary, highlightOf, storyOf } from '../library/entries-fixture.ts'
import { countEntries, listEntries } from './list-entries.ts'

const savedAt = (headline: string, at: string) => {
  const story = storyOf(headline)
  return { slug: story.slug, story, savedAt: at }
}

test('the newest is first, whatever zone its moment is written in', () => {
  const rows = [
    savedAt('Lama', '2026-11-20T02:00:00Z'),
    savedAt('Baru', '2026-11-20T10:00:00+07:00'),
  ]
  const { saved } = listEntries({ ...emptyLibrary, saved: byKey(({ slug }) => slug, rows) })
  expect(saved.map(({ slug }) => slug)).toEqual(['baru', 'lama'])
})

test('rows of one moment keep their order, even when one was restored last', () => {
  const rows = ['B', 'A', 'C'].map((headline) => savedAt(headline, '2026-11-20T02:00:00Z'))
  const { saved } = listEntries({ ...emptyLibrary, saved: byKey(({ slug }) => slug, rows) })
  expect(saved.map(({ slug }) => slug)).toEqual(['a', 'b', 'c'])
})

test('a story that was read to its end is not listed to continue', () => {
  const rows = [true, false].map((isDone) => {
    const story = storyOf(isDone ? 'Selesai' : 'Belum')
    const changedAt = '2026-11-20T02:00:00Z'
    return { slug: story.slug, story, anchor, progress: 0.5, isDone, changedAt }
  })
  const entries = listEntries({ ...emptyLibrary, positions: byKey(({ slug }) => slug, rows) })
  expect(entries.positions.map(({ slug }) => slug)).toEqual(['belum'])
  expect(countEntries(entries)).toBe(1)
})

test('a trail of one story is not listed', () => {
  const step = { slug: 'a', headline: 'A', at: '2026-11-20T02:00:00Z' }
  const trails = [1, 2].map((length) => ({
    id: `jejak-${length}`,
    steps: Array.from({ length }, () => step),
    changedAt: step.at,
  }))
  const entries = listEntries({ ...emptyLibrary, trails: byKey(({ id }) => id, trails) })
  expect(entries.trails.map(({ id }) => id)).toEqual(['jejak-2'])
})

test('highlights of one story are grouped in text order, the last marked story first', () => {
  const [old, fresh] = [storyOf('Lama'), storyOf('Baru')]
  const rows = [
    highlightOf({ id: 'a', story: old, slug: old.slug, createdAt: '2026-11-20T02:00:00Z' }),
    highlightOf({ id: 'b', story: fresh, slug: fresh.slug, createdAt: '2026-11-21T02:00:00Z' }),
    highlightOf({
      id: 'c',
      story: fresh,
      slug: fresh.slug,
      start: { ...anchor, block: 0 },
      createdAt: '2026-11-20T03:00:00Z',
    }),
  ]
  const { highlights } = listEntries({ ...emptyLibrary, highlights: byKey(({ id }) => id, rows) })
  expect(highlights.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})
