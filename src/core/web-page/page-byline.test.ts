import { describe, expect, it } from 'vitest'
import { textsOf } from '../article/article-fixture.ts'
import { compileHtml, compileParts, htmlParagraphs, writeHtml } from './html-fixture.ts'

const time = '<div class="date">Senin, 29 Juli 2024 20:15 WIB</div>'
const site = '<meta property="og:site_name" content="kabarDesa">'

describe('who wrote and edited a page', () => {
  it.each([
    ['a label', '<div>Penulis: Sari Dewi</div>', ['Sari Dewi'], []],
    ['a label beside the name', '<table><tr><td>Editor<td>: Budi</table>', [], ['Budi']],
    ['a class', '<div class="author">Sari Dewi - kabarDesa</div>', ['Sari Dewi'], []],
    ['a property', '<span itemprop="author">Sari Dewi</span>', ['Sari Dewi'], []],
    [
      'names beside one another',
      '<div>Penulis: Sari Dewi, Budi dan Rina</div>',
      ['Sari Dewi', 'Budi', 'Rina'],
      [],
    ],
    ['an agency behind a word', '<div class="author">By Associated Press</div>', [], []],
    [
      'a genre',
      '<p class="author">Kommentar von</p><p class="author">Petra Vogel</p>',
      ['Petra Vogel'],
      [],
    ],
    ['the label of a link', '<div class="author">Sari Dewi<i>Twitter</i></div>', ['Sari Dewi'], []],
    ['its word', '<div class="byline">Oleh <a href="/s">Sari Dewi</a></div>', ['Sari Dewi'], []],
    [
      'a label beside the time',
      '<div>Oleh Sari Dewi, Sen., 29.07.2024 - 20:15</div>',
      ['Sari Dewi'],
      [],
    ],
    [
      'a name before the label of its time',
      '<p>Sari Dewi Publié le 29 juillet 2024 à 20h15</p>',
      ['Sari Dewi'],
      [],
    ],
    [
      'a name with an office',
      '<p>July 29, 2024 | Sari Dewi, Office of Rivers</p>',
      ['Sari Dewi'],
      [],
    ],
    ['a label in brackets', '<p>（责任编辑：何敏）</p>', [], ['何敏']],
    [
      'a link that its label touches',
      '<p><a class="author" href="/s">Sari Dewi</a><span>Terbit <time>29 Juli 2024</time></span></p>',
      ['Sari Dewi'],
      [],
    ],
    ['a role behind the name', '<ul><li>한서윤 기자</li></ul>', ['한서윤'], []],
    ['a label for words and pictures', '<p>Teks dan foto: Sari Dewi</p>', ['Sari Dewi'], []],
    [
      'a role below the name',
      '<div class="reporter">Sari Dewi</div><div>Jurnalis</div><div>Bagikan ini</div>',
      ['Sari Dewi'],
      [],
    ],
    [
      'a name with a button',
      '<p class="byline">By Sari Dewi <a href="/f">Follow</a></p>',
      ['Sari Dewi'],
      [],
    ],
    ['a class in another language', '<div class="yazar">Ayşe Yılmaz</div>', ['Ayşe Yılmaz'], []],
    [
      'names as credits have them',
      '<p class="autor">Ana Vega / Luis Soto</p>',
      ['Ana Vega', 'Luis Soto'],
      [],
    ],
    [
      'a role in the line',
      '<div>Editor <a href="/e/1">Budi Santoso</a></div>',
      [],
      ['Budi Santoso'],
    ],
  ])('is told by %s', (_title, byline, reporters, editors) => {
    const article = compileParts({ head: site, byline: `${byline}${time}` })
    expect([article.reporters, article.editors]).toEqual([reporters, editors])
  })

  it('may stand below the text, and is no text', () => {
    const below = '<p>Pewarta: Sari Dewi</p><p>Editor: Budi</p><p>COPYRIGHT © KABAR 2024</p>'
    const article = compileParts({ below })
    expect([article.reporters, article.editors]).toEqual([['Sari Dewi'], ['Budi']])
    expect(article.body).toHaveLength(3)
  })

  it('is what the metadata says where nobody is printed, and never the outlet or an address', () => {
    const author = (name: string) => `<meta name="author" content="${name}">${site}`
    expect(compileParts({ head: author('Sari Dewi') }).reporters).toEqual(['Sari Dewi'])
    for (const name of [
      'kabarDesa',
      'https://a.example/sari',
      '@sari',
      'Kompas.com',
      'Redaksi',
      'Admin Muara',
    ]) {
      expect(compileParts({ head: author(name) }).reporters).toEqual([])
    }
  })

  it('may be above the headline, where a class says so', () => {
    const html = writeHtml({ byline: time }).replace(
      '<h1>',
      '<div class="user-name">Sari Dewi</div><h1>',
    )
    expect(compileHtml(html).article).toMatchObject({ reporters: ['Sari Dewi'] })
  })

  it('is a full name among initials that close the text', () => {
    const body = `<p>Warga Desa Sukamaju pada Senin memperbaiki jembatan bambu yang hanyut.</p><p>( Sari Dewi / CN34 / JBSM )</p>`
    const article = compileParts({ body })
    expect([article.reporters, article.body.length]).toEqual([['Sari Dewi'], 1])
  })

  it.each([
    ['below the byline', 'Ms. Dewi is the author of a book about the bridges of her river.', ''],
    ['at the end', '', 'Sari Dewi lives by the river and has crossed it every day for years.'],
    [
      'below a heading of its own',
      '',
      '<h4>About the author</h4><p>Sari Dewi lives by the river and has crossed it every day.</p>',
    ],
  ])('leaves a sentence about the reporter %s out of the text', (_title, above, below) => {
    const body = `<p>${above}</p>${htmlParagraphs}<p>${below}</p>`
    const article = compileParts({ byline: `<p>By Sari Dewi</p>${time}`, body })
    expect(textsOf(article.body)).toHaveLength(3)
  })

  it('keeps a paragraph that names the reporter elsewhere', () => {
    const body = `${htmlParagraphs}<p>Kepada Sari Dewi ia mengatakan bahwa air sungai sudah surut sejak pagi.</p>`
    expect(
      textsOf(compileParts({ byline: `<p>Oleh Sari Dewi</p>${time}`, body }).body),
    ).toHaveLength(4)
  })

  it('may sign the text at its end', () => {
    const body = (name: string) =>
      `<p>Warga Desa Sukamaju pada Senin memperbaiki jembatan bambu yang hanyut.</p>${name}`
    const signed = compileParts({ body: body('<p><strong>Trần Hải Vân</strong></p>') })
    expect([signed.reporters, signed.body.length]).toEqual([['Trần Hải Vân'], 1])
    const aside = compileParts({ body: body('<p style="text-align:right">Sari Dewi</p>') })
    expect(aside.reporters).toEqual(['Sari Dewi'])
    expect(compileParts({ body: body('<p>Sari Dewi</p>') }).reporters).toEqual([])
  })

  it('is what microdata says of the first author, where nothing else says it', () => {
    const below =
      '<footer><span itemprop="author" itemscope><a href="/s"><b itemprop="name">Guru Seblang</b></a></span></footer>'
    expect(compileParts({ below }).reporters).toEqual(['Guru Seblang'])
  })

  it('is told by a box about the writer, where nothing else says it', () => {
    const box = (words: string) => `<div class="author-bio">${words}</div>`
    const note = '<p>Sari Dewi writes about rivers and the people who live beside them.</p>'
    expect(compileParts({ below: box(`<h3>Sari Dewi</h3>`) }).reporters).toEqual(['Sari Dewi'])
    expect(compileParts({ below: box(note) }).reporters).toEqual(['Sari Dewi'])
    expect(
      compileParts({ byline: `<p>Oleh Rina Wati</p>${time}`, below: box(note) }).reporters,
    ).toEqual(['Rina Wati'])
  })

  it('is told in the footer of a post, but not in that of the site', () => {
    const footer = (name: string) => `<div class="${name}">Posted by Sari Dewi</div>`
    expect(compileParts({ below: footer('post-footer') }).reporters).toEqual(['Sari Dewi'])
    expect(compileParts({ below: footer('site-footer') }).reporters).toEqual([])
  })

  it('is no photographer whose role is below the name', () => {
    const person = (name: string, role: string) => `<div class="author">${name}</div><p>${role}</p>`
    const byline = person('Sari Dewi', 'Jurnalis') + person('Budi Santoso', 'Fotografer') + time
    expect(compileParts({ byline }).reporters).toEqual(['Sari Dewi'])
  })

  it('is a name in small letters where the metadata states it so', () => {
    const author = (name: string) => `<meta name="author" content="${name}">`
    expect(compileParts({ head: author('sari dewi') }).reporters).toEqual(['sari dewi'])
    for (const name of ['super user', 'kabar desa', 'sari'])
      expect(compileParts({ head: author(name) }).reporters).toEqual([])
  })

  it('leaves initials that close a text out of it', () => {
    const body = `<p>Warga Desa Sukamaju pada Senin memperbaiki jembatan bambu yang hanyut.</p><b>(sde/bud)</b>`
    expect(compileParts({ body }).body).toHaveLength(1)
  })

  it('is not in the links at the foot of the site', () => {
    const after =
      '<div><a href="/a">Redaksi</a></div><div><a href="/b">Pedoman Media Siber</a></div>'
    expect(compileParts({ after })).toMatchObject({ editors: [], reporters: [] })
  })
})

it('a contributor below the text is a reporter, and an agency’s last line names both', () => {
  const below =
    '<ul><li><span class="Contributor__name">Sari Dewi</span><span>Reporter</span></li></ul>'
  expect(compileParts({ below }).reporters).toEqual(['Sari Dewi'])
  const names = 'Reporting by Sari Dewi in Solo and Rina Wati; Editing by Budi Santoso'
  const article = compileParts({ body: `${htmlParagraphs}<p>${names}</p>` })
  expect([article.reporters, article.editors]).toEqual([
    ['Sari Dewi', 'Rina Wati'],
    ['Budi Santoso'],
  ])
  expect(article.body).toHaveLength(3)
})
