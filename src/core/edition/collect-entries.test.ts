import { describe, expect, it } from 'vitest'
import { briefArticle, exactTime, fullArticle, relatedStory } from '../article/article-fixture.ts'
import type { Article } from '../article/schema.ts'
import { collectEntries } from './collect-entries.ts'
import { toRecord } from './to-record.ts'

/** Collects articles as if from the files a.txt, b.txt, … */
function collect(...articles: Article[]) {
  const sources = articles.map((article, place) => ({
    file: `${'abcdef'[place]}.txt`,
    article: toRecord(article),
  }))
  const { index, problems } = collectEntries(sources)
  const headlines = index.entries.map(({ article }) => `${article.type} ${article.headline}`)
  return { index, problems, headlines }
}

function capturedAt(at: string) {
  return { ...fullArticle('').provenance, captured: { at, isEstimated: false, reason: null } }
}

function savedAddress(headline: string, url: string): Article {
  const provenance = { ...fullArticle('').provenance, url }
  return briefArticle(headline, { published: null, knownFrom: 'addresses', provenance })
}

const early = capturedAt('2024-09-18T10:00:00+07:00')
const late = capturedAt('2024-09-19T10:00:00+07:00')

describe('collectEntries', () => {
  it('makes one brief of a story that two lists mention', () => {
    const related = [relatedStory('Bambu')]
    const { index, headlines } = collect(
      fullArticle('Satu', { related }),
      fullArticle('Dua', { related }),
    )
    expect(headlines).toEqual(['full Satu', 'full Dua', 'brief Bambu'])
    const listedBy = [...(index.entries[2]?.listedBy ?? [])]
    expect(listedBy.map(({ article }) => article.headline)).toEqual(['Satu', 'Dua'])
  })

  it('makes no brief of a story whose full article is known', () => {
    const related = [relatedStory('Dua', { published: exactTime('2024-07-29') })]
    const { headlines } = collect(fullArticle('Satu', { related }), fullArticle('Dua'))
    expect(headlines).toEqual(['full Satu', 'full Dua'])
  })

  it('makes a brief of last year’s story with the same headline', () => {
    const related = [relatedStory('Dua', { published: exactTime('2023-07-29') })]
    const { headlines } = collect(fullArticle('Satu', { related }), fullArticle('Dua'))
    expect(headlines).toEqual(['full Satu', 'full Dua', 'brief Dua'])
  })

  it('makes no brief when an article lists itself', () => {
    const related = [relatedStory('Satu', { published: null })]
    const { index, headlines } = collect(fullArticle('Satu', { related }))
    expect(headlines).toEqual(['full Satu'])
    expect(index.entries[0]?.listedBy.size).toBe(0)
  })

  it('collects the stories that a captured brief lists', () => {
    const { headlines } = collect(briefArticle('Satu', { related: [relatedStory('Bambu')] }))
    expect(headlines).toEqual(['brief Satu', 'brief Bambu'])
  })

  it('knows more of a story from a related list than from a list of saved addresses', () => {
    const url = 'https://kabar.example/bambu'
    const { index, headlines } = collect(
      savedAddress('Bambu laris', url),
      fullArticle('Satu', { related: [relatedStory('Bambu', { url })] }),
    )
    expect(headlines).toEqual(['full Satu', 'brief Bambu'])
    expect(index.entries[1]?.article).not.toHaveProperty('knownFrom')
  })

  it('keeps saved addresses apart that have one title, and no address twice', () => {
    const [a, b] = ['https://kabar.example/a', 'https://kabar.example/b']
    const { headlines } = collect(
      savedAddress('Beranda', a),
      savedAddress('Beranda', b),
      savedAddress('Judul lain', a),
      savedAddress('Dua', 'https://kabar.example/dua'),
      fullArticle('Dua'),
    )
    expect(headlines).toEqual(['full Dua', 'brief Beranda', 'brief Beranda'])
  })

  it('merges a captured brief into its full article', () => {
    const brief = briefArticle('Satu', { published: exactTime('2024-07-29') })
    expect(collect(brief, fullArticle('Satu')).headlines).toEqual(['full Satu'])
  })
})

describe('two captures of one article', () => {
  const first = fullArticle('Satu', { provenance: early, related: [relatedStory('Bambu')] })
  const second = fullArticle('Satu', { provenance: late, related: [relatedStory('Sungai')] })

  it.each([
    ['the later one first', [second, first]],
    ['the later one last', [first, second]],
  ])('show the later and keep the related stories of both, %s', (_title, captures) => {
    const { index, problems, headlines } = collect(...captures)
    expect(headlines.toSorted()).toEqual(['brief Bambu', 'brief Sungai', 'full Satu'])
    expect(index.findHeadline('Satu')?.article.provenance).toEqual(late)
    for (const headline of ['Bambu', 'Sungai']) {
      expect(index.findHeadline(headline)?.listedBy).toContain(index.findHeadline('Satu'))
    }
    expect(problems).toMatchObject([
      { code: 'same-article-twice', severity: 'warning', file: 'b.txt', what: 'Satu (a.txt)' },
    ])
  })

  it('keep the slug that the earlier one pins', () => {
    const { index } = collect({ ...first, slug: 'pertama' }, second)
    expect(index.entries[0]?.article.slug).toBe('pertama')
  })
})

describe('two articles', () => {
  it('may share a headline at different times, and the second is reported', () => {
    const { headlines, problems } = collect(
      fullArticle('Satu', { published: exactTime('2024-07-01') }),
      fullArticle('Satu', { published: exactTime('2024-07-29') }),
    )
    expect(headlines).toEqual(['full Satu', 'full Satu'])
    expect(problems).toMatchObject([
      { code: 'headline-shared', severity: 'warning', file: 'b.txt', what: 'Satu (a.txt)' },
    ])
  })

  it('cannot pin the same slug', () => {
    const { headlines, problems } = collect(
      fullArticle('Satu', { slug: 'berita' }),
      fullArticle('Dua', { slug: 'berita' }),
    )
    expect(headlines).toEqual(['full Satu'])
    expect(problems).toMatchObject([
      { code: 'slug-taken', severity: 'error', file: 'b.txt', field: 'slug', what: 'berita' },
    ])
  })
})
