import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordings } from '../../app/i18n/wordings-fixture.ts'
import { compileSeeds } from '../../site/seeds/compile-seeds.ts'
import { briefArticle, exactTime, fullArticle } from '../article/article-fixture.ts'
import type { FullArticle } from '../article/schema.ts'
import { anyArticle, estimatedTime, publishOne } from '../export/export-fixture.ts'
import { openAll } from '../publish/publish-fixture.ts'
import { formatApa, listApaPieces } from './format-apa.ts'
import { formatCaptureNote } from './format-capture-note.ts'

const built = openAll((await compileSeeds('seeds')).built)
const page = 'https://arsip.example/articles/banjir'
const original = 'https://koran.example/banjir'
const saved = { at: '2024-09-19T10:00:00+07:00', isEstimated: false, reason: null }

function cite(
  fields: Partial<FullArticle>,
  language: keyof typeof wordings = 'en',
  url: string | null = null,
) {
  return formatApa(publishOne(fullArticle('Banjir', fields)), { wording: wordings[language], url })
}

describe('a citation of the seed', () => {
  it.each([
    [
      'id',
      'Tempo.co. (2024, 29 Juli). Putin Ucapkan Selamat atas Kemenangan Maduro dalam Pilpres Venezuela. Diarsipkan sekitar 19 September 2024. Arsip: https://arsip.example/articles/banjir',
    ],
    [
      'en',
      'Tempo.co. (2024, July 29). Putin Ucapkan Selamat atas Kemenangan Maduro dalam Pilpres Venezuela. Captured around September 19, 2024. Archive: https://arsip.example/articles/banjir',
    ],
  ] as const)('in the words of %s', (language, citation) => {
    const article = built.articles.find(({ type }) => type === 'full') ?? expect.fail()
    expect(formatApa(article, { wording: wordings[language], url: page })).toBe(citation)
  })

  it('marks a brief as one, and its date as approximate', () => {
    const article = built.articles.find(({ slug }) => slug.startsWith('3-fakta')) ?? expect.fail()
    expect(formatApa(article, { wording: wordings.id, url: null })).toBe(
      'Tempo.co. (ca. 2024, 18 September). 3 Fakta Warga Rusia Hilang Di Gunung Rinjani [ringkasan]. Diketahui dari halaman yang diarsipkan sekitar 19 September 2024.',
    )
  })

  it('says of a saved address that only it is known', () => {
    const brief = publishOne(
      briefArticle('Bambu', {
        published: null,
        knownFrom: 'addresses',
        summary: null,
        provenance: fullArticle('').provenance,
      }),
    )
    expect(formatApa(brief, { wording: wordings.id, url: null })).toBe(
      'Tempo.co. (t.t.). Bambu. Disimpan 19 September 2024.',
    )
    expect(formatCaptureNote(brief, { wording: wordings.id, url: null })).toBe(
      'Disimpan 19 September 2024. Hanya alamat dan judulnya yang diarsipkan.',
    )
  })
})

describe('the author', () => {
  it.each([
    [['Ani'], 'Ani. (2024, July 29). Banjir. Tempo.co. '],
    [['Ani', 'Budi S.'], 'Ani & Budi S. (2024, July 29). Banjir. Tempo.co. '],
    [['Ani', 'Budi', 'Cut'], 'Ani, Budi, & Cut. (2024, July 29). Banjir. Tempo.co. '],
    [[], 'Tempo.co. (2024, July 29). Banjir. Captured'],
  ])('%j opens the citation', (reporters, opening) => {
    expect(cite({ reporters })).toContain(opening)
  })

  it('of twenty-one people is the first nineteen and the last', () => {
    const reporters = Array.from({ length: 21 }, (_, n) => `R${n + 1}`)
    expect(cite({ reporters })).toContain('R18, R19, … R21. (')
  })

  it('that is unknown is replaced by the title', () => {
    expect(cite({ outlet: null })).toMatch(/^Banjir\. \(2024, July 29\)\. Captured/)
  })
})

it.each([
  [null, 'id', '(t.t.).'],
  [null, 'en', '(n.d.).'],
  [{ type: 'unknown', text: 'entah' }, 'en', '(n.d.).'],
  [estimatedTime, 'en', '(ca. 2024, September 17).'],
  [{ ...exactTime('2024-07-01'), precision: 'month' }, 'id', '(2024, Juli).'],
  [{ ...exactTime('2024-07-01'), precision: 'month' }, 'en', '(2024, July).'],
  [{ ...exactTime('2024-07-08'), precision: 'week' }, 'en', '(2024, July).'],
  [{ ...exactTime('2024-01-01'), precision: 'year' }, 'en', '(2024).'],
] as const)('the date of %j in %s is %s', (published, language, date) => {
  expect(cite({ published }, language)).toContain(` ${date} `)
})

it.each([
  [saved, original, `Captured September 19, 2024, from ${original} Archive: ${page}`],
  [
    { ...saved, isEstimated: true },
    original,
    `Captured around September 19, 2024, from ${original}`,
  ],
  [saved, null, `Captured September 19, 2024. Archive: ${page}`],
  [null, original, `Date of capture unknown. ${original} Archive: ${page}`],
])('a page captured at %j from %s says so', (captured, url, source) => {
  const citation = cite({ provenance: { capture: null, url, captured } }, 'en', page)
  expect(citation).toContain(`. ${source}`)
})

it('a title that ends with a stop gets no second one', () => {
  const article = publishOne(fullArticle('Banjir lagi?'))
  expect(formatApa(article, { wording: wordings.en, url: null })).toContain(
    ' Banjir lagi? Captured',
  )
})

it('a citation of any article has its headline as the only italic part', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const pieces = listApaPieces(article, { wording: wordings.en, url: null })
      expect(pieces.flatMap(({ text, isTitle }) => (isTitle ? text : []))).toEqual([
        article.headline,
      ])
    }),
  )
})
