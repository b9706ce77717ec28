import { describe, expect, it } from 'vitest'
import { briefArticle, exactTime, fullArticle, relatedStory } from '../article/article-fixture.ts'
import type { Article } from '../article/schema.ts'
import { buildEdition } from './build-edition.ts'

/** Builds an edition and returns the related stories of one article. */
function relatedOf(slug: string, ...articles: Article[]) {
  const sources = articles.map((article, place) => ({ file: `${place}.txt`, article }))
  return buildEdition(sources).articles.find((article) => article.slug === slug)?.related ?? []
}

function slugsOf(...args: Parameters<typeof relatedOf>): string[] {
  return relatedOf(...args).map((story) => story.slug)
}

const at = (url: string) => ({ capture: null, url, captured: null })

describe('an article with a list of its own', () => {
  it('shows that list, in its order', () => {
    const related = [relatedStory('Bambu'), relatedStory('Air')]
    expect(slugsOf('satu', fullArticle('Satu', { related }))).toEqual(['bambu', 'air'])
  })

  it('shows each story once, and never the article itself (R1, R2)', () => {
    const own = relatedStory('Satu', { published: null })
    const related = [relatedStory('Bambu'), own, relatedStory('BAMBU'), relatedStory('Air')]
    const stories = relatedOf('satu', fullArticle('Satu', { related }))
    expect(stories.map(({ headline }) => headline)).toEqual(['Bambu', 'Air'])
  })

  it('omits the article itself under another headline at the same address (R1)', () => {
    const related = [
      relatedStory('Lain', { url: 'http://www.example.org/a/?p=2' }),
      relatedStory('Air'),
    ]
    const article = fullArticle('Satu', { related, provenance: at('https://example.org/a') })
    expect(slugsOf('satu', article)).toEqual(['air'])
  })

  it('distinguishes two stories with one headline at different times', () => {
    const related = ['2024-07-28', '2023-07-28'].map((day) =>
      relatedStory('Jadwal', { published: exactTime(day) }),
    )
    expect(slugsOf('satu', fullArticle('Satu', { related }))).toEqual([
      'jadwal-2024-07-28',
      'jadwal',
    ])
  })

  it('shares a story with the lists that say the same of it, and with no other', () => {
    const list = (summary: string) => ({ related: [relatedStory('DUA', { summary })] })
    const lists = { satu: 'Sama.', tiga: 'Sama.', empat: 'Lain.', lima: 'Sama.' }
    const sources = [
      ...Object.entries(lists).map(([headline, summary]) => fullArticle(headline, list(summary))),
      fullArticle('Dua'),
    ].map((article, place) => ({ file: `${place}.txt`, article }))
    const { articles } = buildEdition(sources)
    const find = (slug: string) => articles.find((article) => article.slug === slug)?.related[0]
    expect(find('tiga')).toBe(find('satu'))
    expect(['satu', 'empat', 'lima'].map((slug) => find(slug)?.summary)).toEqual([
      'Sama.',
      'Lain.',
      'Sama.',
    ])
  })

  it('shows a captured story with the list’s words and the page’s own time', () => {
    const related = [relatedStory('DUA', { summary: 'Kata daftar.', isTruncated: true })]
    const [card] = relatedOf('satu', fullArticle('Satu', { related }), fullArticle('Dua'))
    expect(card).toEqual({
      slug: 'dua',
      type: 'full',
      readingMinutes: 1,
      headline: 'DUA',
      summary: 'Kata daftar.',
      isTruncated: true,
      published: exactTime('2024-07-29'),
      outlet: 'Tempo.co',
      language: 'id',
    })
  })

  it('shows a brief with the time that this list states', () => {
    const [early, late] = [exactTime('2024-07-27'), exactTime('2024-07-28')]
    const lists = [early, late].map((published) => [relatedStory('Bambu', { published })])
    const articles = lists.map((related, place) => fullArticle(`Kabar ${place}`, { related }))
    expect(relatedOf('kabar-0', ...articles)[0]?.published).toEqual(early)
    expect(relatedOf('kabar-1', ...articles)[0]?.published).toEqual(late)
  })
})

describe('an article without a list', () => {
  it('shows first the articles that list it, then its siblings', () => {
    const related = [relatedStory('Bambu'), relatedStory('Air'), relatedStory('Batu')]
    expect(slugsOf('air', fullArticle('Satu', { related }))).toEqual(['satu', 'bambu', 'batu'])
  })

  it('shows stories that share its words before its siblings', () => {
    const headlines = ['Kayu', 'Lampu', 'Air Sungai Meluap', 'Batu', 'Kaca', 'Tali']
    const related = headlines.map((headline) => relatedStory(headline, { summary: null }))
    const other = briefArticle('Sungai Meluap Lagi', { summary: null })
    const [first, second] = slugsOf('air-sungai-meluap', fullArticle('Satu', { related }), other)
    expect([first, second]).toEqual(['satu', 'sungai-meluap-lagi'])
  })

  it('gets chosen stories also when its list contains only itself', () => {
    const related = [relatedStory('Banjir Besar', { published: null })]
    const other = fullArticle('Banjir Surut')
    expect(slugsOf('banjir-besar', fullArticle('Banjir Besar', { related }), other)).toEqual([
      'banjir-surut',
    ])
  })

  it('omits the same page under an older headline (R1)', () => {
    const provenance = at('https://example.org/banjir')
    const older = fullArticle('Banjir Besar Datang', {
      provenance,
      published: exactTime('2024-07-28'),
    })
    expect(slugsOf('banjir-besar', fullArticle('Banjir Besar', { provenance }), older)).toEqual([])
  })

  it('shows at most nine stories', () => {
    const related = Array.from({ length: 20 }, (_, n) => relatedStory(`Kabar ${n}`))
    expect(slugsOf('kabar-3', fullArticle('Satu', { related }))).toHaveLength(9)
  })

  it('has no related stories when nothing relates to it', () => {
    expect(slugsOf('satu', fullArticle('Satu'))).toEqual([])
  })
})
