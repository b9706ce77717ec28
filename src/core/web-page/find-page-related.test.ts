import { describe, expect, it } from 'vitest'
import { account } from '../compile/compile-fixture.ts'
import { compileHtml, compileParts, htmlParagraphs, writeHtml } from './html-fixture.ts'

const head = '<link rel="canonical" href="https://desa.example/kabar/7/jembatan-bambu">'
const captured = { capturedAt: '2024-07-30T10:00:00+07:00' }
const link = (path: string, text: string) => `<a href="${path}">${text}</a>`
const sungai = link('/kabar/8/sungai', 'Sungai Cimanuk Meluap Lagi')
const bambu = link('https://desa.example/kabar/9/bambu?utm_source=x', 'Bambu Lokal Kian Diminati')

function related(below: string) {
  return compileParts({ head, below }, captured).related
}

describe('the related stories of a web page', () => {
  it.each([
    ['a heading', `<div><h3>Berita Terkait</h3><ul><li>${sungai}<li>${bambu}</ul></div>`],
    [
      'a heading that is no heading element',
      `<div><b>Baca Juga</b><div>${sungai}</div><div>${bambu}</div></div>`,
    ],
    [
      'a class in a side column',
      `<aside><div class="artikel-terkait"><p>${sungai}<p>${bambu}</div></aside>`,
    ],
    ['a class', `<div class="artikel-terkait"><p>${sungai}<p>${bambu}</div>`],
  ])('are found by %s, with their addresses', (_title, below) => {
    expect(related(below).map(({ headline, url }) => [headline, url])).toEqual([
      ['Sungai Cimanuk Meluap Lagi', 'https://desa.example/kabar/8/sungai'],
      ['Bambu Lokal Kian Diminati', 'https://desa.example/kabar/9/bambu?utm_source=x'],
    ])
  })

  it('have the times that stand below their headlines, or above them', () => {
    const below = `<h3>Berita terkait</h3><div>${sungai}<span>2 jam lalu</span></div><div>${bambu}<span>28 Juli 2024</span></div>`
    const above = `<h3>Berita terkait</h3><div><span>2 jam lalu</span><br>${sungai}</div><div><span>28 Juli 2024</span><br>${bambu}</div>`
    for (const list of [below, above]) {
      expect(related(`<div>${list}</div>`).map(({ published }) => published)).toMatchObject([
        { text: '2 jam lalu', at: '2024-07-30T08:00:00+07:00' },
        { text: '28 Juli 2024', precision: 'day' },
      ])
    }
  })

  it('may have short headlines beside times, at addresses like those of the others', () => {
    const short = link('/kabar/10/hujan', 'Hujan Pertama')
    const section = link('/kabar', 'Ekonomi Desa')
    const timed = (...parts: string[]) => parts.map((part) => `<p>${part}</p>`).join('')
    const list = timed(sungai, '2 jam lalu', section, short, '3 jam lalu', bambu, '4 jam lalu')
    const stories = related(`<div><h3>Berita terkait</h3>${list}</div>`)
    expect(stories.map(({ headline, published }) => [headline, published?.text])).toEqual([
      ['Sungai Cimanuk Meluap Lagi', '2 jam lalu'],
      ['Hujan Pertama', '3 jam lalu'],
      ['Bambu Lokal Kian Diminati', '4 jam lalu'],
    ])
  })

  it('do not take the time of a link that is no story', () => {
    const list = `${sungai}<p>2 jam lalu</p><p>${link('/', 'Beranda')}</p><p>3 jam lalu</p>${bambu}`
    const [, second] = related(`<div><h3>Berita terkait</h3>${list}</div>`)
    expect(second).toMatchObject({ headline: 'Bambu Lokal Kian Diminati', published: null })
  })

  it('know the moment from their time element, and only the day from a clock without a zone', () => {
    const times = [
      '<time datetime="2024-07-28T09:00:00+07:00">28 Juli 2024</time>',
      '<i class="date">28 Juli 2024 09:00</i>',
    ]
    const [exact, day] = related(
      `<h3>Terkait</h3><div>${sungai}${times[0]}</div><div>${bambu}${times[1]}</div>`,
    )
    expect(exact?.published).toMatchObject({ at: '2024-07-28T09:00:00+07:00', precision: 'second' })
    expect(day?.published).toMatchObject({ text: '28 Juli 2024 09:00', precision: 'day' })
  })

  it('have the summary that stands below their headline', () => {
    const summary = 'Air naik setinggi lutut orang dewasa di tiga desa di tepi sungai itu.'
    const [story] = related(`<div><h3>Terkait</h3><div>${sungai}<p>${summary}</p></div></div>`)
    expect(story).toMatchObject({ summary, isTruncated: false })
  })

  it('never hold the article itself nor one story twice', () => {
    const own = link('/kabar/7/jembatan-bambu?page=all', 'Warga Bangun Jembatan Bambu Baru')
    const same = link('/kabar/lain', 'Jembatan Bambu Sukamaju Dibangun Kembali')
    const list = `<h3>Terkait</h3><p>${own}<p>${same}<p>${sungai}<p>${sungai}`
    expect(related(`<div>${list}</div>`)).toHaveLength(1)
  })

  it('include those that the text points to, which are not text', () => {
    const pointers = `<p>Baca juga: ${sungai}</p><p>${bambu}</p>`
    const compilation = compileHtml(
      writeHtml({ head, body: `${htmlParagraphs}${pointers}${htmlParagraphs}` }),
    )
    expect(compilation.article?.related).toHaveLength(2)
    expect(account(compilation).filter((line) => line.startsWith('body'))).toHaveLength(6)
  })

  it('are not what is read most or what is new, nor tags and sections', () => {
    const lists = ['Terpopuler', 'Terbaru', 'Berita Lainnya'].map(
      (name) => `<div><h3>${name}</h3>${sungai}</div>`,
    )
    const tags = `<div class="tags-terkait">${bambu}</div><div class="related"><a href="/desa">Desa</a></div>`
    expect(related(`${lists.join('')}${tags}`)).toEqual([])
  })

  it('are kept without an address where the page’s own is not known', () => {
    const article = compileParts({ below: `<div><h3>Terkait</h3>${sungai}</div>` })
    expect(article.related).toMatchObject([{ headline: 'Sungai Cimanuk Meluap Lagi', url: null }])
  })

  it.each(['<p><b>Baca juga:</b></p>', '<div>Read also</div>', '<p>Lesen Sie auch</p>'])(
    'are two words in a link below the bare label %s',
    (label) => {
      const pointer = `${label}<p>${link('/kabar/9/meluap', 'Sungai Meluap')}</p>`
      const article = compileParts({ head, body: `${htmlParagraphs}${pointer}${htmlParagraphs}` })
      expect(article.related).toMatchObject([{ headline: 'Sungai Meluap' }])
      expect(article.body).toHaveLength(6)
    },
  )

  it('a sentence of the text with a link in it stays text', () => {
    const sentence = `<p>Warga mengingat ${link('/kabar/8/sungai', 'banjir besar tahun lalu itu')} ketika hujan turun tiga malam.</p>`
    expect(compileParts({ head, body: `${htmlParagraphs}${sentence}` }).body).toHaveLength(4)
  })
})
