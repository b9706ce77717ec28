import { describe, expect, it } from 'vitest'
import { paragraphs, relatedLines, writePage } from '../capture/page-fixture.ts'
import { account, codes, compilePage, compileText } from '../compile/compile-fixture.ts'

const captured = { capturedAt: '2024-09-19T10:00:00+07:00' }
const summary = 'Air naik setinggi lutut di tiga desa.'
const whole = relatedLines('Sungai Cimanuk Meluap', '12 jam lalu', summary)

function readRelated(...related: string[]) {
  return compilePage({ related: ['Berita terkait', ...related] }, captured).related
}

describe('the related list', () => {
  it('gives each story once, with its own time and summary', () => {
    expect(readRelated(...whole, ...relatedLines('Bambu', '2 hari lalu', 'Laris.'))).toMatchObject([
      {
        headline: 'Sungai Cimanuk Meluap',
        published: { text: '12 jam lalu', at: '2024-09-18T22:00:00+07:00', unit: 'hour' },
        summary,
        isTruncated: false,
      },
      { headline: 'Bambu', published: { at: '2024-09-17T10:00:00+07:00' }, summary: 'Laris.' },
    ])
  })

  it.each([
    ['without the repeated headline', ['Sungai', '12 jam lalu', summary, 'Baca Selengkapnya']],
    ['without "Baca Selengkapnya"', ['Sungai', '12 jam lalu', 'Sungai', summary]],
    ['with both missing', ['Sungai', '12 jam lalu', summary]],
    ['with the repeated headline in capitals', ['Sungai', '12 jam lalu', 'SUNGAI', summary]],
  ])('reads stories %s', (_title, item) => {
    const stories = readRelated(...item, 'Bambu', '2 hari lalu', 'Laris.')
    expect(stories.map((story) => [story.headline, story.summary])).toEqual([
      ['Sungai', summary],
      ['Bambu', 'Laris.'],
    ])
  })

  it('reads a list that ends the file without a line break', () => {
    const { article } = compileText(writePage().trimEnd())
    expect(article?.related).toHaveLength(2)
  })

  it('keeps an item without a time, and says so', () => {
    const related = ['Berita terkait', ...whole, 'Bambu', 'Bambu', 'Laris.', 'Baca Selengkapnya']
    const compilation = compileText(writePage({ related }))
    expect(compilation.article?.related[1]).toMatchObject({ headline: 'Bambu', published: null })
    expect(compilation.problems).toMatchObject([{ code: 'related-without-time', what: 'Bambu' }])
  })

  it('keeps an item without a summary, and says so', () => {
    const related = ['Berita terkait', 'Bambu', '2 hari lalu', 'Bambu', ...whole]
    const compilation = compileText(writePage({ related }))
    expect(compilation.article?.related[0]).toMatchObject({ headline: 'Bambu', summary: null })
    expect(compilation.problems).toMatchObject([{ code: 'related-without-summary', what: 'Bambu' }])
  })

  it('keeps and reports a line that belongs to no story', () => {
    const related = ['Berita terkait', ...whole, 'Tautan lepas']
    const compilation = compileText(writePage({ related }))
    expect(compilation.article).toMatchObject({ unplaced: ['Tautan lepas'] })
    expect(compilation.problems).toMatchObject([{ code: 'unknown-line', what: 'Tautan lepas' }])
    expect(compilation.lines.at(-2)).toMatchObject({ text: 'Tautan lepas', role: 'unknown' })
  })

  it('reports a time that cannot be, and lists the story without it', () => {
    const related = ['Berita terkait', ...relatedLines('Sungai', '31 Februari 2024', summary)]
    const compilation = compileText(writePage({ related }))
    expect(codes(compilation)).toEqual(['related-without-time'])
    expect(compilation.article?.related[0]?.published).toEqual({
      type: 'unknown',
      text: '31 Februari 2024',
    })
  })

  it('claims no moment for "12 jam lalu" when nobody knows when the page was saved', () => {
    expect(compilePage().related[0]?.published).toMatchObject({ text: '12 jam lalu', at: null })
  })

  it.each([
    ['150 characters that break off', `${'a'.repeat(149)}b`, true],
    ['150 characters of two code units that break off', '😀'.repeat(150), true],
    ['150 characters that end a sentence', `${'a'.repeat(149)}.`, false],
    ['149 characters, where a space at the end was trimmed', 'a'.repeat(149), true],
    ['148 characters', 'a'.repeat(148), false],
    ['100 characters of two code units', '😀'.repeat(100), false],
    ['an ellipsis', 'Air naik…', true],
    ['a short one without a full stop', 'Air naik', false],
  ])('knows by its length and end whether a summary is cut: %s', (_title, text, isTruncated) => {
    const [story] = readRelated(...relatedLines('Sungai', '12 jam lalu', text))
    expect(story).toMatchObject({ summary: text, isTruncated })
  })
})

describe('the heading of the related list', () => {
  it('quoted between two paragraphs, is body', () => {
    const body = [...paragraphs, 'Berita terkait', 'Begitu bunyi papan itu.', 'Warga tertawa.']
    const compilation = compileText(writePage({ body }))
    expect(account(compilation)).toContain('body: Berita terkait')
    expect(account(compilation)).toContain('body: Warga tertawa.')
    expect(compilation.article?.related).toHaveLength(2)
  })

  it('quoted as the last paragraph but one, is body', () => {
    const body = [...paragraphs, 'Berita terkait', 'Begitu bunyi papan itu.']
    const lines = account(compileText(writePage({ body })))
    expect(lines).toContain('body: Begitu bunyi papan itu.')
  })

  it('inside a sentence, is body', () => {
    const body = [...paragraphs, 'Berita terkait jembatan itu menyebar cepat.']
    expect(account(compileText(writePage({ body })))).toContain(`body: ${body[3]}`)
  })

  it('with nothing below it, is an empty list', () => {
    const compilation = compileText(writePage({ related: ['Berita terkait'] }))
    expect(account(compilation).at(-1)).toBe('related: Berita terkait')
    expect(codes(compilation)).toEqual(['no-related-list'])
  })

  it.each([
    ['BERITA TERKAIT'],
    ['Berita terkait:'],
    ['Artikel terkait'],
    ['Related News'],
    ['À lire aussi'],
  ])('may read %s', (heading) => {
    expect(compilePage({ related: [heading, ...whole] }).related).toHaveLength(1)
  })
})

it.each(['Baca juga:', 'Baca juga', 'Lees ook', 'Читайте также:'])(
  '%j in the text leads to the headline below it, however short it is',
  (pointer) => {
    const [opening = '', ...rest] = paragraphs
    const article = compilePage({ body: [opening, pointer, 'Sungai Meluap', ...rest] })
    expect(article.related.map(({ headline }) => headline)).toContain('Sungai Meluap')
    expect(article.body).toHaveLength(paragraphs.length)
  },
)
