import { describe, expect, it } from 'vitest'
import { compileHtml, compileParts, htmlParagraphs } from './html-fixture.ts'

const time = '<div>29 Juli 2024, 20:15 WIB</div>'
const outlet = '<meta property="og:site_name" content="Kabar Muara">'
const read = (byline: string, above = '') => compileParts({ head: outlet, byline, above }).reporters

describe('a line beside the time that nothing marks', () => {
  it.each([
    ['is a writer', `<div>Marta Wójcik</div>${time}`, ['Marta Wójcik']],
    ['is a writer below the time', `${time}<div>Sari Dewi</div>`, ['Sari Dewi']],
    ['is two writers', `<div>Sari Dewi, Budi Santoso</div>${time}`, ['Sari Dewi', 'Budi Santoso']],
    [
      'is two writers in Portuguese',
      `<div>Rita Nogueira e Davi Prates</div>${time}`,
      ['Rita Nogueira', 'Davi Prates'],
    ],
    [
      'is a writer with a role',
      `<p>Mary Oakes, Local Democracy Reporter</p><p>Share</p>${time}`,
      ['Mary Oakes'],
    ],
    [
      'is a writer whose role style alone parts',
      `<div>Élodie VasseurJournaliste</div>${time}`,
      ['Élodie Vasseur'],
    ],
    ['has an initial', `<div>Anna E. McBerg</div>${time}`, ['Anna E. McBerg']],
  ])('%s', (_title, byline, reporters) => {
    expect(read(byline)).toEqual(reporters)
  })

  it.each([
    ['a section', 'Local News'],
    ['a section in Indonesian', 'Hukum Kriminal'],
    ['a place', 'Buenos Aires'],
    ['a province', 'Jawa Barat'],
    ['the outlet', 'Kabar Muara'],
    ['another outlet', 'Radio Lembah'],
    ['a part of the newsroom', 'Redaksi Muara'],
    ['one word', 'Ekonomi'],
    ['in capitals', 'KABAR UTAMA'],
    ['a name behind a word of an unknown language', 'Na Asha Mwinyi'],
    ['a sentence', 'Sari Dewi pulang ke desa'],
  ])('is nobody where it is %s', (_title, words) => {
    expect(read(`<div>${words}</div>${time}`)).toEqual([])
  })

  it('is nobody where a menu has it, too, or a link leads to it', () => {
    const menu = '<div>Bola Dunia</div>'
    expect(read(`<div>Bola Dunia</div>${time}`, menu)).toEqual([])
    const linked = '<div>Semua <a href="/bola">Bola Dunia</a> hari ini</div>'
    expect(read(`<div>Bola Dunia</div>${time}`, linked)).toEqual([])
  })

  it('is nobody away from the time, or as a heading', () => {
    expect(read(`<div>Sari Dewi</div><div>Bagikan</div><div>Simpan</div>${time}`)).toEqual([])
    expect(read(`<h3>Sari Dewi</h3>${time}`)).toEqual([])
  })
})

it('a line of time, writer and editor is no caption', () => {
  const line = '29 Juli 2024 | Penulis: Sari Dewi | Editor: Budi Santoso'
  const article = compileParts({ byline: `<div>${line}</div>` })
  expect(article).toMatchObject({
    figure: null,
    reporters: ['Sari Dewi'],
    editors: ['Budi Santoso'],
    published: { precision: 'day' },
  })
  const german = '29. Juli 2024 | Autorin: Anna Berg | Redaktion: Nils Ek'
  expect(compileParts({ byline: `<div>${german}</div>` }).figure).toBeNull()
})

describe('a name that closes a text', () => {
  const signed = (body: string, below: string) => compileParts({ body, below }).reporters
  it.each([
    ['in italics', '<p><em>Paolo Conti</em></p>'],
    ['in strong type', '<p><strong>Paolo Conti</strong></p>'],
    ['at the other margin', '<p style="text-align: right">Paolo Conti</p>'],
  ])('is the writer below the element of the text, %s', (_title, below) => {
    expect(signed(htmlParagraphs, below)).toEqual(['Paolo Conti'])
    expect(signed(`${htmlParagraphs}<p>Warga senang.</p>`, below)).toEqual(['Paolo Conti'])
    expect(signed(htmlParagraphs + below, '')).toEqual(['Paolo Conti'])
  })

  it('is nobody above links to other stories, or as their heading', () => {
    const list = '<ul><li><a href="/a">Sungai meluap lagi di tiga desa</a></li></ul>'
    expect(signed(htmlParagraphs, `<p><strong>Kabar Lembah</strong></p>${list}`)).toEqual([])
    expect(signed(htmlParagraphs, '<p><strong>Berita Terkait</strong></p>')).toEqual([])
    expect(signed(htmlParagraphs, '<p>Paolo Conti</p>')).toEqual([])
  })

  it('is the writer in brackets below it, in Japanese', () => {
    const body =
      '<p>先週の大雨から詰まっていた用水路を、地区の住民およそ四十人が朝から総出で掃除した。</p>'
    const article = compileParts({
      head: '<meta http-equiv="content-language" content="ja">',
      body: body.repeat(2).replace('先週', '先月'),
      below: '<p>（中村由美）</p>',
    })
    expect(article.reporters).toEqual(['中村由美'])
  })
})

describe('an author for machines who is the outlet', () => {
  const stated = (byline: string, name = 'Suara Lereng') =>
    compileHtml(`<title>Jembatan bambu rampung - Suara Lereng</title>
      <meta name="author" content="${name}"><article><h1>Jembatan bambu rampung</h1>
      <div>29 Juli 2024</div>${byline}<div>${htmlParagraphs}</div></article>`).article

  it('gives way to a printed writer', () => {
    const printed = '<div class="penulis">Sari Dewi</div>'
    expect(stated(printed)).toMatchObject({ reporters: ['Sari Dewi'] })
    expect(stated(printed, 'Suara Lereng, Sari Dewi')).toMatchObject({ reporters: ['Sari Dewi'] })
  })

  it('may be a writer with a site of the same name where nobody else is printed', () => {
    expect(stated('')).toMatchObject({ reporters: ['Suara Lereng'] })
  })

  it('gives way to a name that closes the text', () => {
    const html = `<html lang="sv"><title>Bron över ån står igen - Älvbladet</title>
      <meta name="author" content="Älvbladet"><article><h1>Bron över ån står igen</h1><p>14 maj 2025</p>
      <div>${htmlParagraphs}</div><p><em>Lars Holmgren</em></p></article>`
    expect(compileHtml(html).article).toMatchObject({ reporters: ['Lars Holmgren'] })
    const unsigned = html.replace('<em>Lars Holmgren</em>', '')
    expect(compileHtml(unsigned).article).toMatchObject({ reporters: ['Älvbladet'] })
  })

  it('is the company behind a Japanese newspaper, too', () => {
    const page = `<html lang="ja"><title>竹の橋が二日で架け替えられた、住民総出で - みなと日報</title><meta name="author" content="みなと日報社">
      <article><h1>竹の橋が二日で架け替えられた、住民総出で</h1><div>2025年5月20日</div><div>山本花子</div>
      <div><p>${'住民およそ四十人が朝から総出で竹の橋を直した。'.repeat(4)}</p></div></article>`
    expect(compileHtml(page).article).toMatchObject({ reporters: ['山本花子'] })
  })
})
