import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { SlugSchema } from '../article/address.ts'
import { exactTime } from '../article/article-fixture.ts'
import { type Addressed, assignSlugs } from './assign-slugs.ts'

/** Shorthand for an entry: headline, day, file, pinned slug. */
function addressed(headline: string, day: string | null, origin = 'a.txt', slug?: string) {
  const published = day === null ? null : exactTime(day)
  return { headline, published, origin, slug }
}

function slugsOf(...entries: Addressed[]): (string | undefined)[] {
  const slugs = assignSlugs(entries)
  return entries.map((entry) => slugs.get(entry))
}

describe('assignSlugs', () => {
  it('derives the slug from the headline', () => {
    expect(slugsOf(addressed('Banjir di Kota', '2024-07-01'))).toEqual(['banjir-di-kota'])
  })

  it('of equal headlines the earliest gets the plain slug and the others their day', () => {
    const later = addressed('Banjir', '2024-07-03', 'a.txt')
    const earlier = addressed('Banjir', '2024-07-01', 'b.txt')
    expect(slugsOf(later, earlier)).toEqual(['banjir-2024-07-03', 'banjir'])
  })

  it('an article without a time leaves the plain slug to one that has a time', () => {
    const [timeless, timed] = slugsOf(
      addressed('Banjir', null, 'a.txt'),
      addressed('Banjir', '2024-07-01', 'b.txt'),
    )
    expect(timed).toBe('banjir')
    expect(timeless).toMatch(/^banjir-[0-9a-f]{8}$/)
  })

  it('equal headlines on one day are distinguished by their file, whatever else the edition contains', () => {
    const entries = ['a.txt', 'b.txt', 'c.txt'].map((file) =>
      addressed('Banjir', '2024-07-01', file),
    )
    const [, , third] = slugsOf(...entries)
    expect(third).toMatch(/^banjir-[0-9a-f]{8}$/)
    expect(slugsOf(...entries, addressed('Gempa', '2024-07-01'))[2]).toBe(third)
  })

  it('a pinned slug is kept, and displaces the same slug derived from a headline', () => {
    const pinned = addressed('Gempa', '2024-07-03', 'b.txt', 'banjir')
    expect(slugsOf(addressed('Banjir', '2024-07-01'), pinned)).toEqual([
      'banjir-2024-07-01',
      'banjir',
    ])
  })

  it('entries that are equal in everything get a number that is still free', () => {
    const same = [1, 2, 3].map(() => addressed('Banjir', '2024-07-01'))
    const pinned = addressed('Gempa', null, 'b.txt', 'banjir')
    const [dated, marked, numbered] = slugsOf(...same, pinned)
    expect(dated).toBe('banjir-2024-07-01')
    expect(numbered).toBe(`${marked}-2`)
  })

  it('a headline without letters gets a slug as well', () => {
    expect(slugsOf(addressed('?!', '2024-07-01'))[0]).toMatch(/^berita-[0-9a-f]{8}$/)
  })

  it('a later capture changes no slug', () => {
    const before = [addressed('Banjir', '2024-07-01'), addressed('Banjir', '2024-07-02', 'b.txt')]
    const arrivals = [addressed('Banjir', '2024-07-03', '0.txt'), addressed('Gempa', null, '1.txt')]
    expect(slugsOf(...before, ...arrivals).slice(0, 2)).toEqual(slugsOf(...before))
  })

  it('gives every entry a unique and valid slug, in whatever order they arrive', () => {
    const word = fc.constantFrom('Banjir', 'banjir!', '…', 'Gempa', '2024-07-01', '2', '')
    const entry = fc.record({
      headline: fc.array(fc.oneof(word, fc.string({ unit: 'binary' }))).map((w) => w.join(' ')),
      published: fc.constantFrom(null, exactTime('2024-07-01'), exactTime('2024-07-02')),
      origin: fc.constantFrom('a.txt', 'b.txt'),
    })
    const pinned = ['banjir', 'banjir-2024-07-01', 'gempa'].map((slug) =>
      addressed('Lain', null, 'c.txt', slug),
    )
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
        const slugs = slugsOf(...entries, ...pinned)
        expect(new Set(slugs).size).toBe(slugs.length)
        for (const slug of slugs) expect(v.is(SlugSchema, slug)).toBe(true)
      }),
    )
  })
})
