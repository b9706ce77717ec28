import { expect, test } from 'vitest'
import { anchorAt, highlightOf, positionOf, storyOf } from '../../core/library/library-fixture.ts'
import { byKey, emptyLibrary } from '../library/entries-fixture.ts'
import { countEntries, listEntries } from './list-entries.ts'

const savedAt = (slug: string, at: string) => ({ slug, story: storyOf(slug), savedAt: at })

test('the newest is first, whatever zone its moment is written in', () => {
  const rows = [
    savedAt('lama', '2026-11-20T02:00:00Z'),
    savedAt('baru', '2026-11-20T10:00:00+07:00'),
  ]
  const { saved } = listEntries({ ...emptyLibrary, saved: byKey(({ slug }) => slug, rows) })
  expect(saved.map(({ slug }) => slug)).toEqual(['baru', 'lama'])
})

test('rows of one moment keep their order, even when one was restored last', () => {
  const rows = ['b', 'a', 'c'].map((slug) => savedAt(slug, '2026-11-20T02:00:00Z'))
  const { saved } = listEntries({ ...emptyLibrary, saved: byKey(({ slug }) => slug, rows) })
  expect(saved.map(({ slug }) => slug)).toEqual(['a', 'b', 'c'])
})

test('a story that was read to its end is not listed to continue', () => {
  const rows = [positionOf('selesai', { isDone: true }), positionOf('belum')]
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
  const mark = (id: string, slug: string, block: number, createdAt: string) =>
    highlightOf(id, { slug, story: storyOf(slug), start: { ...anchorAt(0), block }, createdAt })
  const rows = [
    mark('a', 'lama', 1, '2026-11-20T02:00:00Z'),
    mark('b', 'baru', 1, '2026-11-21T02:00:00Z'),
    mark('c', 'baru', 0, '2026-11-20T03:00:00Z'),
  ]
  const { highlights } = listEntries({ ...emptyLibrary, highlights: byKey(({ id }) => id, rows) })
  expect(highlights.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})
