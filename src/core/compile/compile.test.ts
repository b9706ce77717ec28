import { describe, expect, it } from 'vitest'
import { textsOf } from '../article/article-fixture.ts'
import { paragraphs, writePage } from '../capture/page-fixture.ts'
import { account, codes, compilePage, compileText } from './compile-fixture.ts'

const headline = 'Jembatan Bambu Sukamaju Dibangun Kembali'

describe('a whole page', () => {
  it('becomes an article without any problem', () => {
    const { article, problems } = compileText(writePage(), {
      capturedAt: '2024-09-19T10:00:00+07:00',
      url: 'https://example.org/jembatan',
      slug: 'jembatan',
    })
    expect(problems).toEqual([])
    expect(article).toMatchObject({
      type: 'full',
      headline,
      slug: 'jembatan',
      language: 'id',
      outlet: 'Tempo.co',
      dateline: { text: 'TEMPO.CO, Jakarta - ' },
      isPartial: false,
      provenance: {
        capture: 'page.txt',
        url: 'https://example.org/jembatan',
        captured: { at: '2024-09-19T10:00:00+07:00', isEstimated: false, reason: null },
      },
    })
  })

  it('loses no word of its text: dateline and paragraphs are the lines again', () => {
    const { dateline, body } = compilePage()
    const [first, ...rest] = textsOf(body)
    expect([`${dateline?.text}${first}`, ...rest]).toEqual(paragraphs)
  })

  it.each([
    ['the old dateline, glued to its text', 'TEMPO Interaktif, Jakarta:Warga bekerja.', 'Tempo.co'],
    ['a dateline of another outlet', 'KOMPAS.com, Bogor - Warga bekerja.', 'Tempo.co'],
  ])('reads %s', (_title, opening, outlet) => {
    const article = compilePage({ body: [opening, 'Usai sudah.'] })
    expect(textsOf(article.body)[0]).toBe('Warga bekerja.')
    expect(article.outlet).toBe(outlet)
  })

  it('takes the outlet from the dateline when the byline names a person', () => {
    const body = ['KOMPAS.com, Bogor - Warga bekerja.', 'Usai sudah.']
    expect(compilePage({ byline: ['Reporter', 'Sari'], body }).outlet).toBe('Kompas.com')
  })

  it('that ends in an ellipsis is partial', () => {
    expect(compilePage({ body: [paragraphs[0], 'Untuk membaca lebih lanjut…'] }).isPartial).toBe(
      true,
    )
    expect(compilePage({ body: [paragraphs[0], 'Lanjut...'], tail: ['REUTERS'] }).isPartial).toBe(
      true,
    )
  })

  it('without a related list is an article with a warning', () => {
    const compilation = compileText(writePage({ related: [] }))
    expect(compilation.article?.related).toEqual([])
    expect(compilation.problems).toMatchObject([{ code: 'no-related-list', severity: 'warning' }])
  })

  it('may contain furniture anywhere, even above its headline', () => {
    const page = `Iklan\n${writePage({ body: [paragraphs[0], 'Iklan', 'Bagikan', paragraphs[1]] })}`
    const compilation = compileText(page)
    expect(compilation.article).toMatchObject({ headline, body: { length: 2 } })
    expect(account(compilation).filter((line) => line.startsWith('noise'))).toHaveLength(3)
  })
})

describe('a text that is hardly a page', () => {
  it.each([
    ['an empty file', '', 'empty-capture'],
    ['a byte order mark alone', '\uFEFF', 'empty-capture'],
    ['white space', ' \u00A0\n\t\n', 'empty-capture'],
    ['invisible characters', '\u200B\u00AD\n\u2060', 'empty-capture'],
    ['furniture alone', 'Iklan\nAdvertising\n\nBagikan', 'only-noise'],
    ['a headline alone', headline, 'no-body'],
    ['a headline and a time', `${headline}\nSenin, 29 Juli 2024 20:15 WIB`, 'no-body'],
    ['a headline and a byline', `${headline}\nReporter\nSari Dewi`, 'no-body'],
    ['a headline above a list', `${headline}\nBerita terkait\nA\n1 jam lalu\nB.`, 'no-body'],
    ['a list alone', 'Berita terkait\nA\n1 jam lalu\nB.', 'no-body'],
    ['3,000 characters on one line', 'kata '.repeat(600), 'single-line'],
  ])('%s is refused, and its lines are accounted for', (_title, text, code) => {
    const { article, problems, lines } = compileText(text)
    expect(article).toBeNull()
    expect(problems).toMatchObject([{ code, severity: 'error', file: 'page.txt' }])
    expect(lines.map((line) => line.text).join('\n')).toBe(text)
  })

  it('is reported with a warning only, if the keeper accepts that', () => {
    const { article, problems } = compileText('', { accepts: ['empty-capture'] })
    expect(article).toBeNull()
    expect(problems).toMatchObject([{ code: 'empty-capture', severity: 'warning' }])
  })
})

describe('what looks like a cue but is text', () => {
  it.each([
    ['Iklan rokok dilarang di dekat sekolah itu.'],
    ['Papan bertuliskan "Berita terkait" itu roboh.'],
    ['Pilihan editor jatuh pada foto itu.'],
    ['Reporter dan editor hadir di sana.'],
    ['Baca Selengkapnya di papan desa.'],
    ['Senin, 29 Juli 2024 20:15 WIB menjadi tanggal bersejarah.'],
    ['12 jam lalu air masih setinggi lutut.'],
    ['<script>alert("jembatan")</script> & <b>tebal</b>'],
    ['__proto__'],
    ['constructor'],
  ])('%j is a paragraph, word for word', (line) => {
    const compilation = compileText(writePage({ body: [...paragraphs, line, 'Usai sudah.'] }))
    expect(compilation.article).toMatchObject({ body: { 3: { type: 'paragraph', text: line } } })
    expect(codes(compilation)).toEqual([])
  })

  it('markup and "__proto__" in every field stay text', () => {
    const related = ['Berita terkait', '<b>A</b>', '1 jam lalu', '__proto__', 'Baca Selengkapnya']
    const article = compilePage({
      headline: '<script>x</script>',
      byline: ['Reporter', '__proto__'],
      related,
    })
    expect(article).toMatchObject({ headline: '<script>x</script>', reporters: ['__proto__'] })
    expect(article.related).toMatchObject([{ headline: '<b>A</b>', summary: '__proto__' }])
  })
})
