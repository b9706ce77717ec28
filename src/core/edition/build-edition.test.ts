import { describe, expect, it } from 'vitest'
import {
  briefArticle,
  exactTime,
  fullArticle,
  heading,
  paragraph,
  relatedStory,
} from '../article/article-fixture.ts'
import { openPublished } from '../article/article-record.ts'
import type { Mark } from '../article/mark.ts'
import type { Article } from '../article/schema.ts'
import { buildEdition } from './build-edition.ts'

function build(...articles: Article[]) {
  return buildEdition(articles.map((article, place) => ({ file: `${place}.txt`, article })))
}

describe('the front page', () => {
  it('is empty without sources', () => {
    expect(build().edition).toEqual({
      version: 1,
      captured: null,
      total: 0,
      lead: null,
      stories: [],
      beside: 0,
      sections: [],
      mentioned: { total: 0, stories: [] },
      archivePages: 0,
    })
  })

  it('leads with the newest full article, even when there are newer briefs', () => {
    const { edition } = build(
      fullArticle('Lama', { published: exactTime('2024-07-01') }),
      fullArticle('Baru', { published: exactTime('2024-07-29') }),
      briefArticle('Terbaru', { published: exactTime('2024-09-01') }),
    )
    expect(edition.lead?.story.headline).toBe('Baru')
    expect(edition.stories.map(({ headline }) => headline)).toEqual(['Lama', 'Terbaru'])
    expect(edition.total).toBe(3)
  })

  it('is not as new as the day on which an address was saved', () => {
    const provenance = {
      ...fullArticle('').provenance,
      captured: { at: '2025-01-01T00:00:00Z', isEstimated: false, reason: null },
    }
    const saved = briefArticle('Alamat', { knownFrom: 'addresses', provenance })
    const { edition } = build(fullArticle('Satu'), saved)
    expect(edition.captured?.at).toBe(fullArticle('').provenance.captured?.at)
    expect(edition.stories).toMatchObject([{ headline: 'Alamat', knownFrom: 'addresses' }])
  })

  it('opens the lead with the paragraphs after its summary, up to the fourth, and its reading time', () => {
    const text = `${'kata '.repeat(199)}usai.`
    const body = [paragraph(text), heading('Sela'), ...[1, 2, 3, 4].map(() => paragraph(text))]
    const { lead } = build(fullArticle('Satu', { body })).edition
    expect(lead).toMatchObject({
      opening: [text, text, text].map((each) => ({ text: each, marks: [] })),
      readingMinutes: 5,
    })
  })

  it('gives each full article in a list its reading time, and a brief none', () => {
    const body = [paragraph('kata '.repeat(600))]
    const { lead, stories } = build(
      fullArticle('Satu', { published: exactTime('2024-08-02') }),
      fullArticle('Dua', { published: exactTime('2024-08-01'), body }),
      briefArticle('Tiga'),
    ).edition
    const timeOf = (headline: string) =>
      stories.find((story) => story.headline === headline)?.readingMinutes
    expect([timeOf('Dua'), timeOf('Tiga')]).toEqual([3, undefined])
    // The lead states it beside its story.
    expect([lead?.readingMinutes, lead?.story.readingMinutes]).toEqual([1, undefined])
  })

  it('opens a lead that has a deck with its first paragraph', () => {
    const body = [paragraph('Satu.'), paragraph('Dua.')]
    const { lead } = build(fullArticle('Satu', { deck: 'Ringkasnya.', body })).edition
    expect(lead?.opening.map(({ text }) => text)).toEqual(['Satu.', 'Dua.'])
  })

  it('opens the lead with its marks, except links', () => {
    const strong: Mark = { type: 'strong', start: 0, end: 4 }
    const href = 'https://koran.example/a'
    const body = [
      paragraph('Hujan.'),
      paragraph('Kata warga.', [strong, { type: 'link', start: 5, end: 10, href }]),
    ]
    const { lead } = build(fullArticle('Satu', { body })).edition
    expect(lead?.opening).toEqual([{ text: 'Kata warga.', marks: [strong] }])
  })

  it('leads with a brief when there is nothing else', () => {
    const { lead } = build(briefArticle('Satu')).edition
    expect(lead).toMatchObject({ story: { slug: 'satu' }, opening: [], readingMinutes: null })
  })

  it('lists the newest first, equal times in the source’s order, unknown times last', () => {
    const related = [
      relatedStory('Tanpa waktu', { published: null }),
      relatedStory('Lama', { published: exactTime('2024-07-01') }),
      relatedStory('Pertama'),
      relatedStory('Kedua'),
      relatedStory('Tak terbaca', { published: { type: 'unknown', text: 'entah' } }),
    ]
    const { stories } = build(fullArticle('Satu', { related })).edition
    expect(stories.map(({ headline }) => headline)).toEqual([
      'Pertama',
      'Kedua',
      'Lama',
      'Tak terbaca',
      'Tanpa waktu',
    ])
  })

  it('takes the latest capture as its reading clock', () => {
    const provenance = fullArticle('').provenance
    const captured = { at: '2024-09-18T23:00:00-07:00', isEstimated: true, reason: 'Taksiran.' }
    const { edition } = build(
      fullArticle('Satu'),
      fullArticle('Dua', { provenance: { ...provenance, captured } }),
      fullArticle('Tiga', { provenance: { ...provenance, captured: null } }),
    )
    expect(edition.captured).toEqual(captured)
  })
})

describe('an editor’s pick', () => {
  const pick = { headline: 'Bambu Laris' }

  it('links to its story when the edition contains it', () => {
    const { articles } = build(
      fullArticle('Satu', { editorsPick: pick }),
      briefArticle('Bambu laris'),
    )
    expect(articles).toContainEqual(
      expect.objectContaining({ editorsPick: { headline: 'Bambu Laris', slug: 'bambu-laris' } }),
    )
  })

  it('is no link otherwise, even where its source stated an address', () => {
    const { articles } = build(fullArticle('Satu', { editorsPick: { ...pick, slug: 'hilang' } }))
    expect(articles).toMatchObject([{ editorsPick: pick }])
    expect(JSON.stringify(articles.map(openPublished))).not.toContain('hilang')
  })
})

describe('an address', () => {
  const brief = relatedStory('Bambu', { published: exactTime('2024-07-28') })
  const telling = fullArticle('Satu', { related: [brief] })

  it('of a brief passes to its full article once that is captured', () => {
    const before = build(telling).articles.find(({ slug }) => slug === 'bambu')
    const captured = fullArticle('Bambu', { published: exactTime('2024-07-28') })
    const after = build(telling, captured)
    expect(before?.type).toBe('brief')
    expect(after.articles.filter(({ headline }) => headline === 'Bambu')).toMatchObject([
      { slug: 'bambu', type: 'full' },
    ])
    expect(after.articles.find(({ slug }) => slug === 'satu')?.related).toMatchObject([
      { slug: 'bambu', type: 'full' },
    ])
  })

  it('does not change when captures are added or removed', () => {
    const later = fullArticle('Satu', { published: exactTime('2024-08-20') })
    const addresses = build(telling, later).articles.map(({ slug }) => slug)
    expect(addresses.toSorted()).toEqual(['bambu', 'satu', 'satu-2024-08-20'])
    expect(
      build(telling)
        .articles.map(({ slug }) => slug)
        .toSorted(),
    ).toEqual(['bambu', 'satu'])
  })

  it('keeps every other article in place when a pinned address collides', () => {
    const { articles, problems } = build(
      fullArticle('Satu', { slug: 'berita' }),
      fullArticle('Dua', { slug: 'berita', related: [relatedStory('Bambu')] }),
    )
    expect(problems).toMatchObject([{ code: 'slug-taken' }])
    expect(articles.map(({ slug }) => slug)).toContain('berita')
  })
})
