import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatLibraryFile, maxFileLength, parseLibraryFile } from './library-file.ts'
import {
  anyRecords,
  dayAt,
  highlightOf,
  noRecords,
  positionOf,
  storyOf,
  trailOf,
} from './library-fixture.ts'
import type { LibraryRecords } from './schema.ts'

function fileOf(records: Partial<Record<keyof LibraryRecords, unknown>>, head = {}): string {
  const file = { type: 'simak-library', version: 1, exportedAt: dayAt(9), ...noRecords, ...records }
  return JSON.stringify({ ...file, ...head })
}

it('a library is the same after formatting and parsing', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const text = formatLibraryFile(records, dayAt(9))
      expect(parseLibraryFile(text)).toEqual({ type: 'read', records })
    }),
  )
})

it('the file states its type, its version and when it was written', () => {
  const text = formatLibraryFile(noRecords, dayAt(9))
  expect(JSON.parse(text)).toEqual({
    type: 'simak-library',
    version: 1,
    exportedAt: dayAt(9),
    ...noRecords,
  })
  expect(text).toContain('\n  "saved": []')
})

it.each([
  ['no JSON', '{"type":"simak-lib', 'not-json'],
  ['nothing', '', 'not-json'],
  ['a feed', '{"version":"https://jsonfeed.org/version/1.1"}', 'not-a-library'],
  ['a list', '[]', 'not-a-library'],
  ['null', 'null', 'not-a-library'],
  ['a library of a newer version', fileOf({}, { version: 2, saved: 'else' }), 'newer-version'],
])('%s is refused for what it is', (_, text, reason) => {
  expect(parseLibraryFile(text)).toEqual({ type: 'refused', reason })
})

it('a file too long for a library is not parsed at all', () => {
  const text = fileOf({}).padEnd(maxFileLength + 1)
  expect(parseLibraryFile(text)).toEqual({ type: 'refused', reason: 'not-a-library' })
})

const saved = { slug: 'banjir', story: storyOf('banjir'), savedAt: dayAt(1) }

it.each<[string, string, Parameters<typeof fileOf>]>([
  ['lacks its version', 'version', [{}, { version: undefined }]],
  ['lacks a kind of rows', 'trails', [{ trails: undefined }]],
  ['has a slug that is no slug', 'saved[0].slug', [{ saved: [{ ...saved, slug: '__proto__' }] }]],
  [
    'has a story of another slug',
    'saved[1]',
    [{ saved: [saved, { ...saved, story: storyOf('gempa') }] }],
  ],
  [
    'has a headline that turns text around',
    'saved[0].story.headline',
    [{ saved: [{ ...saved, story: storyOf('banjir', { headline: 'aman \u202E' }) }] }],
  ],
  [
    'has a time without a zone',
    'saved[0].savedAt',
    [{ saved: [{ ...saved, savedAt: '2026-01-01T12:00:00' }] }],
  ],
  [
    'has read more than all',
    'positions[0].progress',
    [{ positions: [positionOf('banjir', { progress: 1.5 })] }],
  ],
  ['has an id that is no id', 'highlights[0].id', [{ highlights: [highlightOf('__proto__')] }]],
  [
    'has a note with a control character',
    'highlights[1].note',
    [{ highlights: [highlightOf('a'), highlightOf('b', { note: 'a\u0000b' })] }],
  ],
  [
    'has a note that is far too long',
    'highlights[0].note',
    [{ highlights: [highlightOf('a', { note: 'a'.repeat(10_001) })] }],
  ],
  [
    'has half a character on either side of a line break',
    'highlights[0].note',
    [{ highlights: [highlightOf('a', { note: '\uD83D\n\uDE42' })] }],
  ],
  [
    'has a highlight that ends before it begins',
    'highlights[0]',
    [{ highlights: [highlightOf('a', { end: highlightOf('a').start })] }],
  ],
  ['has a trail without a step', 'trails[0].steps', [{ trails: [trailOf('a')] }]],
  [
    'has a trail of too many steps',
    'trails[0].steps',
    [
      {
        trails: [
          { ...trailOf('a', 'gempa'), steps: Array(101).fill(trailOf('a', 'gempa').steps[0]) },
        ],
      },
    ],
  ],
])('a file that %s is refused whole, and says where', (_, where, [records, head]) => {
  expect(parseLibraryFile(fileOf(records, head))).toEqual({
    type: 'refused',
    reason: 'damaged',
    where,
  })
})

it('a note keeps its lines', () => {
  const highlights = [highlightOf('a', { note: 'satu\n\ndua' })]
  const read = parseLibraryFile(fileOf({ highlights }))
  expect(read).toEqual({ type: 'read', records: { ...noRecords, highlights } })
})

it('an unknown field is dropped, even one named __proto__', () => {
  const row = JSON.stringify(saved).replace('{', '{"__proto__":{"isAdmin":true},"extra":1,')
  const read = parseLibraryFile(fileOf({}).replace('"saved":[]', `"saved":[${row}]`))
  expect(read).toEqual({ type: 'read', records: { ...noRecords, saved: [saved] } })
  expect(read.type === 'read' && read.records.saved[0]).not.toHaveProperty('isAdmin')
})

it('parsing any text ends with a result', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseLibraryFile(text).type).toBe('refused')
    }),
  )
})
