import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { SlugSchema } from '../article/address.ts'
import { exactTime } from '../article/article-fixture.ts'
import { type Addressed, assignSlugs } from './assign-slugs.ts'

/** Something to address, in short: headline, day, file, pinned slug. */
function addressed(headline: string, day: string | null, origin = 'a.txt', slug?: string) {
  const published = day === null ? null : exactTime(day)
  return { headline, published, origin, slug }
}

function slugsOf(...entries: Addressed[]): (string | undefined)[] {
  const slugs = assignSlugs(entries)
  return entries.map((entry) => slugs.get(entry))
}

describe('assignSlugs', () => {
  it('makes the address from the headline', () => {
    expect(slugsOf(addressed('Banjir di Kota', '2024-07-01'))).toEqual(['banjir-di-kota'])
  })

  it('of a shared headline the earliest is plain and the others carry their day', () => {
    const later = addressed('Banjir', '2024-07-03', 'a.txt')
    const earlier = addressed('Banjir', '2024-07-01', 'b.txt')
    expect(slugsOf(later, earlier)).toEqual(['banjir-2024-07-03', 'banjir'])
  })

  it('an article without a time leaves the plain address to one that has a time', () => {
    const [timeless, timed] = slugsOf(
      addressed('Banjir', null, 'a.txt'),
      addressed('Banjir', '2024-07-01', 'b.txt'),
    )
    expect(timed).toBe('banjir')
    expect(timeless).toMatch(/^banjir-[0-9a-f]{8}$/)
  })

  it('a shared headline and day are told apart by the file, whatever else is there', () => {
    const entries = ['a.txt', 'b.txt', 'c.txt'].map((file) =>
      addressed('Banjir', '2024-07-01', file),
    )
    const [, , third] = slugsOf(...entries)
    expect(third).toMatch(/^banjir-[0-9a-f]{8}$/)
    expect(slugsOf(...entries, addressed('Gempa', '2024-07-01'))[2]).toBe(third)
  })

  it('a pinned address is kept and moves the one made from a headline', () => {
    const pinned = addressed('Gempa', '2024-07-03', 'b.txt', 'banjir')
    expect(slugsOf(addressed('Banjir', '2024-07-01'), pinned)).toEqual([
      'banjir-2024-07-01',
      'banjir',
    ])
  })

  it('entries that agree in all get a number, past every address that is taken', () => {
    const same = [1, 2, 3].map(() => addressed('Banjir', '2024-07-01'))
    const pinned = addressed('Gempa', null, 'b.txt', 'banjir')
    const [dated, marked, numbered] = slugsOf(...same, pinned)
    expect(dated).toBe('banjir-2024-07-01')
    expect(numbered).toBe(`${marked}-2`)
  })

  it('a headline without a letter gets an address all the same', () => {
    expect(slugsOf(addressed('?!', '2024-07-01'))[0]).toMatch(/^berita-[0-9a-f]{8}$/)
  })

  it('a later arrival moves nobody', () => {
    const before = [addressed('Banjir', '2024-07-01'), addressed('Banjir', '2024-07-02', 'b.txt')]
    const arrivals = [addressed('Banjir', '2024-07-03', '0.txt'), addressed('Gempa', null, '1.txt')]
    expect(slugsOf(...before, ...arrivals).slice(0, 2)).toEqual(slugsOf(...before))
  })

  it('gives every entry its own valid address, in whatever order they come', () => {
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
