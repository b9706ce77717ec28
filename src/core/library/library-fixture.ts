import fc from 'fast-check'
import type { Anchor } from '../article/anchor.ts'
import type { Story } from '../article/story.ts'
import type { Highlight, LibraryRecords, Position, Trail } from './schema.ts'

/** A story with its slug in its headline. */
export function storyOf(slug: string, fields: Partial<Story> = {}): Story {
  return {
    slug,
    type: 'full',
    headline: `Kabar ${slug}`,
    published: null,
    outlet: 'Tempo.co',
    language: 'id',
    summary: null,
    isTruncated: false,
    ...fields,
  }
}

/** An anchor in the first block. */
export function anchorAt(offset: number): Anchor {
  return { block: 0, offset, quote: 'kabar dari desa', prefix: '' }
}

/** A reading position, a quarter into the story. */
export function positionOf(slug: string, fields: Partial<Position> = {}): Position {
  return {
    slug,
    story: storyOf(slug),
    anchor: anchorAt(0),
    progress: 0.25,
    isDone: false,
    changedAt: dayAt(1),
    ...fields,
  }
}

/** A highlight without a note. */
export function highlightOf(id: string, fields: Partial<Highlight> = {}): Highlight {
  return {
    id,
    slug: 'banjir',
    story: storyOf('banjir'),
    start: anchorAt(0),
    end: anchorAt(5),
    text: 'kabar',
    note: '',
    createdAt: dayAt(1),
    changedAt: dayAt(1),
    ...fields,
  }
}

/** A trail through these stories, one per day. */
export function trailOf(id: string, ...slugs: string[]): Trail {
  const steps = slugs.map((slug, n) => ({ slug, headline: `Kabar ${slug}`, at: dayAt(n + 1) }))
  return { id, steps, changedAt: dayAt(slugs.length) }
}

/** Noon of a day in January 2026. */
export function dayAt(day: number): string {
  return `2026-01-${String(day).padStart(2, '0')}T12:00:00.000Z`
}

/** The records of an empty library. */
export const noRecords: LibraryRecords = {
  saved: [],
  visits: [],
  positions: [],
  listening: [],
  highlights: [],
  trails: [],
}

// Few keys and few days, so that the rows of two libraries often collide.
const slug = fc.constantFrom('banjir', 'gempa', 'constructor', 'desa-2')
const id = fc.constantFrom('a', 'b', 'c1-2')
const at = fc.integer({ min: 1, max: 9 }).map(dayAt)
const story = fc.constantFrom('Lama', 'Baru', 'Kabar “dari” desa 🙂')
const note = fc.constantFrom('', 'ingat', 'ingat ini', 'tanya\nwarga', 'lain')

/** Any records that a device may hold: no key occurs twice. */
export const anyRecords: fc.Arbitrary<LibraryRecords> = fc.record({
  saved: rows(fc.record({ slug, headline: story, savedAt: at }), withStory),
  visits: rows(fc.record({ slug, headline: story, firstAt: at, lastAt: at }), withStory),
  positions: rows(fc.record({ slug, progress: fc.constantFrom(0, 0.5, 1), changedAt: at }), (row) =>
    positionOf(row.slug, row),
  ),
  listening: rows(fc.record({ slug, offset: fc.nat(9), changedAt: at }), ({ offset, ...row }) => ({
    ...row,
    anchor: anchorAt(offset),
  })),
  highlights: rows(fc.record({ id, note, changedAt: at }), (row) => highlightOf(row.id, row)),
  trails: rows(fc.record({ id, slugs: fc.array(slug, { minLength: 1, maxLength: 4 }) }), (row) =>
    trailOf(row.id, ...row.slugs),
  ),
})

function withStory<Seed extends { slug: string; headline: string }>({ headline, ...row }: Seed) {
  return { ...row, story: storyOf(row.slug, { headline }) }
}

function rows<Seed extends { slug: string } | { id: string }, Row>(
  seed: fc.Arbitrary<Seed>,
  toRow: (seed: Seed) => Row,
): fc.Arbitrary<Row[]> {
  const selector = (each: Seed) => ('slug' in each ? each.slug : each.id)
  return fc.uniqueArray(seed, { selector, maxLength: 4 }).map((seeds) => seeds.map(toRow))
}
