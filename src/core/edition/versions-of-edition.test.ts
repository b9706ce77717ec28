import { describe, expect, it } from 'vitest'
import { fullArticle, paragraph, relatedStory } from '../article/article-fixture.ts'
import type { FullArticle } from '../article/schema.ts'
import { buildEdition } from './build-edition.ts'

const url = 'https://koran.example/jembatan'

/** A capture of one article on a day of September 2024. */
function capture(day: number, headline: string, fields: Partial<FullArticle> = {}) {
  const at = `2024-09-${day}T10:00:00+07:00`
  const provenance = {
    capture: `${day}.html`,
    url,
    captured: { at, isEstimated: false, reason: null },
    sha256: String(day).padEnd(64, '0'),
  }
  return fullArticle(headline, { provenance, ...fields })
}

function build(...articles: FullArticle[]) {
  return buildEdition(articles.map((article, place) => ({ file: `${place}.html`, article })))
}

const first = capture(18, 'Jembatan Putus', { related: [relatedStory('Bambu')] })
const second = capture(19, 'Jembatan Diperbaiki', { related: [relatedStory('Sungai')] })

describe('an article with two versions', () => {
  const { articles, versions, aliases, edition } = build(first, second)
  const full = articles.filter(({ type }) => type === 'full')

  it('has the text of the newer at the address of the earlier, and lists both', () => {
    expect(full).toMatchObject([
      {
        slug: 'jembatan-putus',
        headline: 'Jembatan Diperbaiki',
        versionPart: '20240919T030000Z',
        versions: [
          {
            addressPart: '20240918T030000Z',
            capturedAt: '2024-09-18T10:00:00+07:00',
            sha256: '18'.padEnd(64, '0'),
          },
          { addressPart: '20240919T030000Z', isShown: true },
        ],
      },
    ])
    expect(edition.lead?.story).toMatchObject({
      slug: 'jembatan-putus',
      headline: 'Jembatan Diperbaiki',
    })
  })

  it('has the whole text of each, with its own provenance, at its own address', () => {
    expect(versions).toMatchObject([
      {
        slug: 'jembatan-putus',
        shown: '20240919T030000Z',
        versions: [
          {
            addressPart: '20240918T030000Z',
            capturedAt: '2024-09-18T10:00:00+07:00',
            article: {
              slug: 'jembatan-putus',
              headline: 'Jembatan Putus',
              versionPart: '20240918T030000Z',
              provenance: { capture: '18.html' },
              readingMinutes: 1,
            },
          },
          { addressPart: '20240919T030000Z', article: { headline: 'Jembatan Diperbaiki' } },
        ],
      },
    ])
    expect(versions[0]?.versions[1]?.article).toEqual(full[0])
  })

  it('joins the related stories of both, the shown one’s first', () => {
    const related = full[0]?.related.map(({ headline }) => headline)
    expect(related).toEqual(['Sungai', 'Bambu'])
    expect(versions[0]?.versions[0]?.article.related).toEqual(full[0]?.related)
  })

  it('keeps the whole list of the shown one, and fills it up to 30 stories from the other', () => {
    const list = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => relatedStory(`${name} ${index}`))
    const countRelated = (older: number, newer: number) => {
      const built = build(
        capture(18, 'Jembatan Putus', { related: list('Lama', older) }),
        capture(19, 'Jembatan Diperbaiki', { related: list('Baru', newer) }),
      )
      const { related } = built.articles.find(({ type }) => type === 'full') ?? {}
      const counted = related?.filter(({ headline }) => headline.startsWith('Baru')).length
      return [related?.length, counted, built.articles.length]
    }
    expect(countRelated(20, 20)).toEqual([30, 20, 41])
    expect(countRelated(20, 40)).toEqual([40, 40, 61])
  })

  it('is found at the address of its other headline', () => {
    expect(aliases).toEqual([{ from: 'jembatan-diperbaiki', to: 'jembatan-putus' }])
    expect(full[0]?.aliases).toEqual(['jembatan-diperbaiki'])
  })

  it('is no related story under either headline', () => {
    const other = fullArticle('Lain', {
      related: [relatedStory('Jembatan Putus'), relatedStory('Jembatan Diperbaiki')],
    })
    const built = build(first, second, other)
    const headlines = built.articles.map(({ type, headline }) => `${type} ${headline}`)
    expect(headlines.toSorted()).toEqual([
      'brief Bambu',
      'brief Sungai',
      'full Jembatan Diperbaiki',
      'full Lain',
    ])
    const lain = built.articles.find(({ headline }) => headline === 'Lain')
    expect(lain?.related).toMatchObject([{ slug: 'jembatan-putus' }])
  })
})

it('an article with one version lists none', () => {
  const { articles, versions, aliases } = build(first, capture(19, 'Jembatan Putus'))
  expect(articles[0]).not.toHaveProperty('versions')
  expect(articles[0]).not.toHaveProperty('versionPart')
  expect([versions, aliases]).toEqual([[], []])
})

describe('an address that leads to an article', () => {
  it('is never that of another article', () => {
    const other = fullArticle('Jembatan Diperbaiki', { outlet: 'Harian' })
    const { articles, aliases } = build(first, second, other)
    expect(articles.map(({ slug }) => slug)).toContain('jembatan-diperbaiki')
    expect(aliases).toEqual([{ from: 'jembatan-diperbaiki-2024-07-29', to: 'jembatan-putus' }])
  })

  it('is made once for a headline that returns', () => {
    const { aliases } = build(
      first,
      second,
      capture(20, 'Jembatan Putus'),
      capture(21, 'Jembatan diperbaiki!', { body: [paragraph('Usai.')] }),
    )
    expect(aliases).toEqual([{ from: 'jembatan-diperbaiki', to: 'jembatan-putus' }])
  })

  it('is made for a headline before which another was pinned', () => {
    const { articles, aliases } = build({ ...first, slug: 'jembatan' }, second)
    expect(articles[0]?.slug).toBe('jembatan')
    expect(aliases).toEqual([{ from: 'jembatan-diperbaiki', to: 'jembatan' }])
  })
})

it('each capture after the first is reported with the first one’s name', () => {
  const { problems } = build(first, second, capture(20, 'Jembatan Putus'))
  expect(problems).toMatchObject([
    {
      code: 'same-article-twice',
      severity: 'warning',
      file: '1.html',
      what: 'Jembatan Diperbaiki (0.html): kept as another version',
    },
    { file: '2.html', what: 'Jembatan Putus (0.html): kept as another version' },
  ])
})
