import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordings } from '../../app/i18n/wordings-fixture.ts'
import { compileSeeds } from '../../site/seeds/compile-seeds.ts'
import { briefArticle, fullArticle } from '../article/article-fixture.ts'
import type { Article } from '../article/schema.ts'
import { anyArticle, estimatedTime, publishOne } from '../export/export-fixture.ts'
import { openAll } from '../publish/publish-fixture.ts'
import { formatBibtex } from './format-bibtex.ts'
import { type BibtexEntry, parseBibtex, printTex, splitNames } from './parse-bibtex-fixture.ts'

const built = openAll((await compileSeeds('seeds')).built)
const page = 'https://arsip.example/articles/banjir'
const original = 'https://koran.example/a_b?c=1&d=%20#e'

function cite(article: Article, url: string | null = null): BibtexEntry {
  return parseBibtex(formatBibtex(publishOne(article), { wording: wordings.id, url }))
}

describe('an entry of BibTeX', () => {
  it('has every field of the seed’s article', () => {
    const article = built.articles.find(({ type }) => type === 'full') ?? expect.fail()
    const entry = parseBibtex(formatBibtex(article, { wording: wordings.id, url: page }))
    expect(entry.type).toBe('misc')
    expect(entry.key).toMatch(/^tempo2024putin-[0-9a-f]{4}$/)
    expect(Object.fromEntries(entry.fields)).toEqual({
      title: '{Putin Ucapkan Selamat atas Kemenangan Maduro dalam Pilpres Venezuela}',
      howpublished: 'Tempo.co',
      year: '2024',
      month: 'jul',
      day: '29',
      date: '2024-07-29',
      url: page,
      langid: 'indonesian',
      note: 'Diarsipkan sekitar 19 September 2024. Kantor berita: REUTERS.',
      key: 'Tempo.co',
    })
  })

  it('marks estimated dates as approximate', () => {
    const article = built.articles.find(({ type }) => type === 'brief') ?? expect.fail()
    const { fields } = parseBibtex(formatBibtex(article, { wording: wordings.en, url: null }))
    expect([fields.get('year'), fields.get('date')]).toEqual(['ca. 2024', '2024-09-17~'])
    expect(fields.has('month') || fields.has('day')).toBe(false)
    expect(fields.get('note')).toBe(
      'Published around 17 September 2024. Known from a page captured around 19 September 2024. Only its headline, time and summary were captured.',
    )
  })

  it.each([
    ['month', '2024-07-01', { year: '2024', month: 'jul', date: '2024-07' }],
    ['year', '2024-01-01', { year: '2024', date: '2024' }],
    ['week', '2024-07-08', { year: '2024', month: 'jul', date: '2024-07' }],
  ] as const)('of a time known to the %s claims no more', (precision, day, known) => {
    const at = `${day}T00:00:00+07:00`
    const published = { type: 'exact', text: 'Juli', at, precision, zone: null } as const
    const { year, month, date, ...others } = Object.fromEntries(
      cite(fullArticle('Banjir', { published })).fields,
    )
    expect({ year, month, date }).toEqual({ month: undefined, ...known })
    expect(others).not.toHaveProperty('day')
  })

  it('names each reporter as printed, and then needs no key', () => {
    const { fields, key } = cite(
      fullArticle('Banjir', { reporters: ['Ani & Budi', 'Cut and Dien'] }),
    )
    expect(fields.get('author')).toBe('{Ani \\& Budi} and {Cut and Dien}')
    expect(fields.has('key')).toBe(false)
    expect(key).toMatch(/^budi2024banjir-/)
  })

  it('contains the original’s address, the day it was seen, and the archive in a note', () => {
    const provenance = {
      capture: null,
      url: original,
      captured: { at: '2024-09-19T10:00:00+07:00', isEstimated: false, reason: null },
    }
    const { fields } = cite(fullArticle('Banjir', { provenance }), page)
    expect([fields.get('url'), fields.get('urldate')]).toEqual([original, '2024-09-19'])
    expect(fields.get('note')).toBe(`Diarsipkan 19 September 2024. Arsip: ${page}`)
  })

  it('does not claim that the page of a brief was seen', () => {
    const provenance = {
      capture: null,
      url: original,
      captured: { at: '2024-09-19T10:00:00+07:00', isEstimated: true, reason: null },
    }
    const article = briefArticle('Banjir', { provenance, published: estimatedTime })
    expect(cite(article).fields.has('urldate')).toBe(false)
  })

  it('of any article contains its words, and nothing that TeX would execute', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { fields } = parseBibtex(formatBibtex(article, { wording: wordings.id, url: page }))
        const title = fields.get('title') ?? ''
        expect(printTex(title.slice(1, -1))).toBe(article.headline)
        expect(printTex(fields.get('howpublished') ?? '')).toBe(article.outlet ?? '')
        const reporters = article.type === 'full' ? article.reporters : []
        const author = fields.get('author')
        const names = author === undefined ? [] : splitNames(author)
        expect(names.map((name) => printTex(name.slice(1, -1)))).toEqual(reporters)
        printTex(fields.get('note') ?? '')
      }),
      { numRuns: 300 },
    )
  })
})

it('every entry of the seed has its own key', () => {
  const keys = built.articles.map(
    (article) => parseBibtex(formatBibtex(article, { wording: wordings.id, url: null })).key,
  )
  expect(new Set(keys).size).toBe(11)
})

it('the check itself rejects what BibTeX cannot parse', () => {
  const refused = ['a \\{ b', 'a } b', '{']
  for (const title of refused) {
    expect(() => parseBibtex(`@misc{a,\n  title = {${title}}\n}\n`)).toThrow()
  }
  for (const text of ['50%', 'a_b', '\\LaTeX', '{a}', '~']) expect(() => printTex(text)).toThrow()
})
