import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordings } from '../../app/i18n/wordings-fixture.ts'
import { compileSeeds } from '../../site/seeds/compile-seeds.ts'
import { fullArticle } from '../article/article-fixture.ts'
import type { Article, PublishedArticle } from '../article/schema.ts'
import { anyArticle, publishOne } from '../export/export-fixture.ts'
import { openAll } from '../publish/publish-fixture.ts'
import { formatRis } from './format-ris.ts'
import { parseRis } from './parse-ris-fixture.ts'

const built = openAll((await compileSeeds('seeds')).built)
const page = 'https://arsip.example/articles/banjir'

function cite(article: PublishedArticle, url: string | null = null): string[] {
  return parseRis(formatRis(article, { wording: wordings.id, url })).map(({ tag, value }) =>
    `${tag} ${value}`.trimEnd(),
  )
}

function citeOne(article: Article, url: string | null = null): string[] {
  return cite(publishOne(article), url)
}

describe('a record of RIS', () => {
  it('has every field of the seed’s article', () => {
    const article = built.articles.find(({ type }) => type === 'full') ?? expect.fail()
    expect(cite(article)).toEqual([
      'TY NEWS',
      'TI Putin Ucapkan Selamat atas Kemenangan Maduro dalam Pilpres Venezuela',
      'T2 Tempo.co',
      'PY 2024',
      'DA 2024/07/29/',
      'Y2 2024/09/19/ca.',
      'LA id',
      'N1 Diarsipkan sekitar 19 September 2024. Kantor berita: REUTERS.',
      'ER',
    ])
  })

  it('does not present the day of capture as a visit to the archive', () => {
    const article = built.articles.find(({ type }) => type === 'full') ?? expect.fail()
    const lines = cite(article, page)
    expect(lines).toContain(`UR ${page}`)
    expect(lines.some((line) => line.startsWith('Y2'))).toBe(false)
  })

  it('marks the date of a brief as approximate, and has no plain year', () => {
    const article = built.articles.find(({ type }) => type === 'brief') ?? expect.fail()
    const lines = cite(article)
    expect(lines).toContain('DA 2024/09/17/ca.')
    expect(lines.filter((line) => /^(?:PY|Y2)/.test(line))).toEqual([])
  })

  it('leaves unknown parts of a date empty, between their slashes', () => {
    const at = '2024-07-01T00:00:00+07:00'
    const published = { type: 'exact', text: 'Juli', at, precision: 'month', zone: null } as const
    expect(citeOne(fullArticle('Banjir', { published }))).toContain('DA 2024/07//')
    const year = { ...published, precision: 'year' } as const
    expect(citeOne(fullArticle('Banjir', { published: year }))).toContain('DA 2024///')
    const undated = citeOne(fullArticle('Banjir', { published: null }))
    expect(undated.filter((line) => /^(?:DA|PY)/.test(line))).toEqual([])
  })

  it('names each reporter, and the original’s address with the day it was seen', () => {
    const lines = citeOne(
      fullArticle('Banjir', {
        reporters: ['Ani', 'Budi*'],
        provenance: {
          capture: null,
          url: 'https://koran.example/a_b?c="d"',
          captured: { at: '2024-09-19T10:00:00+07:00', isEstimated: false, reason: null },
        },
      }),
      page,
    )
    expect(lines.slice(1, 3)).toEqual(['AU Ani', 'AU Budi'])
    expect(lines).toContain('UR https://koran.example/a_b?c=%22d%22')
    expect(lines).toContain('Y2 2024/09/19/')
    expect(lines).toContain(`N1 Diarsipkan 19 September 2024. Arsip: ${page}`)
  })

  it('of any article is one record that contains its words', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const lines = parseRis(formatRis(article, { wording: wordings.en, url: page }))
        const find = (tag: string) => lines.flatMap((line) => (line.tag === tag ? line.value : []))
        expect(find('TI')).toEqual([article.headline])
        expect(find('LA')).toEqual([article.language])
        expect(find('AU').length).toBeLessThanOrEqual(
          article.type === 'full' ? article.reporters.length : 0,
        )
      }),
      { numRuns: 300 },
    )
  })
})

it('a line break in a headline starts no field', () => {
  const article = { ...publishOne(fullArticle('x')), headline: 'Banjir\r\nER  - \r\nTY  - BOOK' }
  expect(cite(article)[1]).toBe('TI Banjir ER  -  TY  - BOOK')
})

it('the check itself rejects what is not a record', () => {
  const refused = ['TY  - NEWS\r\n', 'TY  - NEWS\nER  - \r\n', 'TY - NEWS\r\nER  - \r\n']
  for (const record of refused) expect(() => parseRis(record)).toThrow()
})
