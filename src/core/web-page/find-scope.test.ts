import { expect, it } from 'vitest'
import { compileHtml, htmlParagraphs } from './html-fixture.ts'

/** A notice of the outlet beside a text of two thirds of the prose. */
const notice =
  '<p>Koran Desa terbit setiap pagi sejak 1990 dan dibaca di enam lembah, dari hulu sungai sampai ke pasar besar di muara yang ramai itu.</p>'

function listBody(name: string): unknown[] {
  const head =
    '<h1>Jembatan Bambu Sukamaju Dibangun Kembali</h1><p>Senin, 29 Juli 2024 20:15 WIB</p>'
  const html = `<body><main>${head}<div class="${name}">${htmlParagraphs}</div><div>${notice}</div></main></body>`
  const { article } = compileHtml(html)
  return article?.type === 'full' ? [...article.body] : []
}

it.each(['article-body', 'post-content', 'entry', 'isi-berita', 'detail__text'])(
  'the class %s leads to the text, and not to what is beside it',
  (name) => {
    expect(listBody(name)).toHaveLength(3)
  },
)

it('without such a class both are text', () => {
  expect(listBody('x9')).toHaveLength(4)
})

it('a picture of what is between two parts of a text is not the article’s', () => {
  const other = 'Panen padi di desa tetangga tahun ini lebih baik, kata para petani di sana.'
  const last = 'Jembatan itu akan diperiksa setiap bulan oleh warga, kata kepala desa itu.'
  const figure =
    '<figure><a href="/x"><img src="a.jpg" alt="Sawah di desa tetangga" width="800" height="500"></a><figcaption>Harga beras naik</figcaption></figure>'
  const { article } = compileHtml(
    `<body><main><h1>Jembatan Bambu Sukamaju Dibangun Kembali</h1><p>Senin, 29 Juli 2024 20:15 WIB</p><div class="article-body">${htmlParagraphs}</div><div><p>${other}</p>${figure}</div><p>${last}</p></main></body>`,
  )
  expect(article).toMatchObject({ figure: null, body: [{}, {}, {}, { type: 'paragraph' }] })
  expect(JSON.stringify(article)).not.toContain('Panen padi')
})
