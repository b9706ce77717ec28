import { describe, expect, it } from 'vitest'
import { briefArticle, fullArticle, heading, paragraph } from '../article/article-fixture.ts'
import { toStory } from './to-story.ts'

const long =
  'Warga desa memperbaiki jembatan bambu yang hanyut pekan lalu dalam dua hari penuh kerja keras.'

function summarize(text: string) {
  return toStory(fullArticle('Judul', { body: [paragraph(text)] }), 'judul').summary
}

describe('toStory', () => {
  it('keeps a brief’s own summary', () => {
    const brief = briefArticle('Bambu', { summary: 'Pesanan na', isTruncated: true })
    expect(toStory(brief, 'bambu')).toEqual({
      slug: 'bambu',
      type: 'brief',
      headline: 'Bambu',
      published: brief.published,
      outlet: 'Tempo.co',
      language: 'id',
      summary: 'Pesanan na',
      isTruncated: true,
    })
  })

  it.each([
    ['one long sentence', `${long} Lalu usai.`, long],
    ['two short sentences', 'Hujan turun. Sungai naik.', 'Hujan turun. Sungai naik.'],
    ['short sentences until there is enough', `Hujan. ${long} Lalu usai.`, `Hujan. ${long}`],
  ])('sums a full article up by %s', (_title, text, summary) => {
    expect(summarize(text)).toBe(summary)
  })

  it('keeps the reading time of a published article', () => {
    const published = { ...fullArticle('Judul'), slug: 'judul', related: [], readingMinutes: 4 }
    expect(toStory(published, 'judul').readingMinutes).toBe(4)
  })

  it('sums a full article up by its deck', () => {
    const deck = 'Warga menyeberang lagi.'
    const body = [paragraph(long)]
    expect(toStory(fullArticle('Judul', { deck, body }), 'judul').summary).toBe(deck)
  })

  it('skips headings', () => {
    const body = [heading('Satu'), paragraph('Dua.')]
    expect(toStory(fullArticle('Judul', { body }), 'judul').summary).toBe('Dua.')
  })

  it('has no summary without a paragraph', () => {
    const body = [heading('Satu')]
    expect(toStory(fullArticle('Judul', { body }), 'judul').summary).toBeNull()
  })

  it('separates raised digits from the word before, and omits deleted words', () => {
    const text = 'Sungai membawa 109 liter, bukan 5 6 liter.'
    const body = [
      paragraph(text, [
        { type: 'sup', start: 17, end: 18 },
        { type: 'deleted', start: 32, end: 33 },
      ]),
    ]
    expect(toStory(fullArticle('Judul', { body }), 'judul').summary).toBe(
      'Sungai membawa 10⁹ liter, bukan 6 liter.',
    )
  })
})
