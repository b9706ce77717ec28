import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatLibraryFile, parseLibraryFile } from './library-file.ts'
import {
  anchorAt,
  anyRecords,
  dayAt,
  highlightOf,
  noRecords,
  positionOf,
  storyOf,
  trailOf,
} from './library-fixture.ts'
import { mergeLibrary } from './merge-library.ts'
import type { LibraryRecords } from './schema.ts'

const kinds = ['saved', 'visits', 'positions', 'listening', 'highlights', 'trails'] as const

function keysOf(records: LibraryRecords): string[] {
  return kinds.flatMap((kind) =>
    records[kind].map((row) => `${kind} ${'slug' in row && !('id' in row) ? row.slug : row.id}`),
  )
}

function notesOf({ highlights }: LibraryRecords): string[] {
  return highlights.map(({ note }) => note)
}

it('every row of either library is in the merged one, once', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (mine, theirs) => {
      const keys = keysOf(mergeLibrary(mine, theirs))
      expect(keys).toEqual(expect.arrayContaining([...keysOf(mine), ...keysOf(theirs)]))
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

it('no word of any note is lost', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (mine, theirs) => {
      const merged = mergeLibrary(mine, theirs)
      for (const row of [...mine.highlights, ...theirs.highlights]) {
        expect(notesOf(merged).some((note) => note.includes(row.note))).toBe(true)
      }
    }),
  )
})

it('merging the same library again, from either side, adds nothing', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (mine, theirs) => {
      const once = mergeLibrary(mine, theirs)
      expect(mergeLibrary(once, theirs)).toEqual(once)
      expect(mergeLibrary(once, mine)).toEqual(once)
    }),
    { numRuns: 500 },
  )
})

it('importing one’s own export changes nothing', () => {
  fc.assert(
    fc.property(anyRecords, (mine) => {
      const file = parseLibraryFile(formatLibraryFile(mine, dayAt(9)))
      const merged = file.type === 'read' ? mergeLibrary(mine, file.records) : null
      // The very same objects, by which the store knows that they need no write.
      for (const kind of kinds) {
        expect(merged?.[kind]).toHaveLength(mine[kind].length)
        for (const [index, row] of mine[kind].entries()) expect(merged?.[kind][index]).toBe(row)
      }
    }),
  )
})

it('two devices that import each other’s file end up equal', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (mine, theirs) => {
      const one = keysOf(mergeLibrary(mine, withOtherTimes(mine, theirs)))
      const other = keysOf(mergeLibrary(withOtherTimes(mine, theirs), mine))
      expect(one.sort()).toEqual(other.sort())
    }),
  )
})

/** Gives rows different times: two devices hardly ever change one row in the same millisecond. */
function withOtherTimes(mine: LibraryRecords, theirs: LibraryRecords): LibraryRecords {
  const taken = new Set(mine.highlights.map(({ changedAt }) => changedAt))
  return {
    ...theirs,
    highlights: theirs.highlights.map((row) =>
      taken.has(row.changedAt) ? { ...row, changedAt: row.changedAt.replace('.000', '.001') } : row,
    ),
  }
}

it('a story keeps the earlier save, and the story text of the later save', () => {
  const old = { slug: 'banjir', story: storyOf('banjir', { headline: 'Lama' }), savedAt: dayAt(1) }
  const fresh = {
    slug: 'banjir',
    story: storyOf('banjir', { headline: 'Baru' }),
    savedAt: dayAt(3),
  }
  for (const [mine, theirs] of [
    [old, fresh],
    [fresh, old],
  ] as const) {
    const { saved } = mergeLibrary(
      { ...noRecords, saved: [mine] },
      { ...noRecords, saved: [theirs] },
    )
    expect(saved).toEqual([{ ...fresh, savedAt: dayAt(1) }])
  }
})

it('a visit spans from the first to the last of both', () => {
  const story = storyOf('banjir')
  const mine = { slug: 'banjir', story, firstAt: dayAt(2), lastAt: dayAt(3) }
  const theirs = { slug: 'banjir', story, firstAt: dayAt(1), lastAt: dayAt(2) }
  const { visits } = mergeLibrary(
    { ...noRecords, visits: [mine] },
    { ...noRecords, visits: [theirs] },
  )
  expect(visits).toEqual([{ ...mine, firstAt: dayAt(1) }])
})

it('the later position of reading and listening wins, whatever zone it is written in', () => {
  const mine = positionOf('banjir', { changedAt: '2026-01-05T23:00:00+07:00' })
  const theirs = positionOf('banjir', { changedAt: '2026-01-05T17:00:00Z', progress: 0.75 })
  const heard = { slug: 'banjir', anchor: anchorAt(3), changedAt: dayAt(2) }
  const merged = mergeLibrary(
    { ...noRecords, positions: [mine], listening: [heard] },
    { ...noRecords, positions: [theirs], listening: [{ ...heard, changedAt: dayAt(1) }] },
  )
  expect(merged.positions).toEqual([theirs])
  expect(merged.listening).toEqual([heard])
})

it('if two notes on one highlight differ, the older is kept as a separate highlight', () => {
  const mine = highlightOf('a', { note: 'tanya warga', changedAt: dayAt(1) })
  const theirs = highlightOf('a', { note: 'cek angka', changedAt: dayAt(2) })
  const { highlights } = mergeLibrary(
    { ...noRecords, highlights: [mine] },
    { ...noRecords, highlights: [theirs] },
  )
  expect(highlights).toEqual([theirs, { ...mine, id: expect.stringMatching(/^note-/) }])
})

it('a note that extends another replaces it, and an empty note replaces none', () => {
  const merge = (note: string, later: string) => {
    const mine = highlightOf('a', { note, changedAt: dayAt(1) })
    const theirs = highlightOf('a', { note: later, changedAt: dayAt(2) })
    return notesOf(
      mergeLibrary({ ...noRecords, highlights: [mine] }, { ...noRecords, highlights: [theirs] }),
    )
  }
  expect(merge('tanya', 'tanya warga')).toEqual(['tanya warga'])
  expect(merge('tanya', '')).toEqual(['tanya'])
})

it('the longer of two trails wins; of equally long ones the newer', () => {
  const merge = (...[mine, theirs]: [ReturnType<typeof trailOf>, ReturnType<typeof trailOf>]) =>
    mergeLibrary({ ...noRecords, trails: [mine] }, { ...noRecords, trails: [theirs] }).trails
  const long = trailOf('t', 'banjir', 'gempa', 'desa')
  const short = { ...trailOf('t', 'banjir', 'gempa'), changedAt: dayAt(9) }
  expect(merge(short, long)).toEqual([long])
  expect(merge(long, short)).toEqual([long])
  expect(merge(trailOf('t', 'banjir', 'gempa'), short)).toEqual([short])
})
