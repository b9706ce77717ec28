import { describe, expect, it } from 'vitest'
import { exactTime, fullArticle } from '../article/article-fixture.ts'
import { createEntry, StoryIndex } from './story-index.ts'
import { toFullRecord } from './to-record.ts'

const url = 'https://example.org/jembatan'
const fields = { published: exactTime('2024-07-29'), slug: 'jembatan' }
const provenance = { ...fullArticle('').provenance, url }
const entry = createEntry(
  toFullRecord(fullArticle('Jembatan Rampung', { ...fields, provenance })),
  'a.txt',
)
const index = new StoryIndex()
index.add(entry)

describe('StoryIndex', () => {
  it.each([
    ['its slug', { headline: 'Lain', published: null, slug: 'jembatan', url: null }],
    ['its address, reached otherwise', { headline: 'Lain', published: null, url: `${url}/?a=1` }],
    ['its headline, in other case', { headline: 'JEMBATAN rampung', published: null, url: null }],
    [
      'its headline and a time nearby',
      { headline: 'Jembatan Rampung', published: exactTime('2024-07-30'), url: null },
    ],
  ])('finds a story by %s', (_title, sought) => {
    expect(index.find(sought)).toBe(entry)
  })

  it.each([
    ['another headline', { headline: 'Lain', published: null, url: null }],
    [
      'its headline at another time',
      { headline: 'Jembatan Rampung', published: exactTime('2023-07-29'), url: null },
    ],
    ['an unknown slug', { headline: 'Lain', published: null, slug: 'lain', url: null }],
    ['another address', { headline: 'Lain', published: null, url: 'https://example.org/' }],
  ])('finds none by %s', (_title, sought) => {
    expect(index.find(sought)).toBeUndefined()
  })

  it('distinguishes two headlines without letters', () => {
    const signs = new StoryIndex()
    signs.add(createEntry(toFullRecord(fullArticle('?!')), 'a.txt'))
    expect(signs.find({ headline: '…', published: null, url: null })).toBeUndefined()
  })
})
