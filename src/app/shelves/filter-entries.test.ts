import { expect, test } from 'vitest'
import { highlightOf, storyOf } from '../../core/library/library-fixture.ts'
import { filterEntries } from './filter-entries.ts'
import { countEntries, type Entries } from './list-entries.ts'

const at = '2026-11-20T02:00:00Z'
const saved = (slug: string, headline: string, outlet: string | null) => {
  return { slug, story: storyOf(slug, { headline, outlet }), savedAt: at }
}
const entries: Entries = {
  positions: [],
  saved: [saved('panen', 'Panen di Écija', null), saved('gempa', 'Gempa', 'Koran Tempo')],
  highlights: [highlightOf('a', { text: 'Serangan drone', note: 'Tanya redaksi' })],
  trails: [
    {
      id: 'jejak',
      steps: ['Gempa', 'Panen raya'].map((headline) => ({ slug: 'a', headline, at })),
      changedAt: at,
    },
  ],
  visits: [],
}

test.each([
  ['ECIJA', { saved: 1 }],
  ['écija panen', { saved: 1 }],
  ['koran', { saved: 1 }],
  ['redaksi', { highlights: 1 }],
  ['drone serangan', { highlights: 1 }],
  ['panen', { saved: 1, trails: 1 }],
  ['gempa panen', { trails: 1 }],
  ['tsunami', {}],
])('“%s” finds %j', (query, counts) => {
  const { saved, highlights, trails } = filterEntries(entries, query)
  const found = { saved: saved.length, highlights: highlights.length, trails: trails.length }
  expect(found).toEqual({ saved: 0, highlights: 0, trails: 0, ...counts })
})

test('a query of white space filters nothing', () => {
  expect(countEntries(filterEntries(entries, '  '))).toBe(countEntries(entries))
})
