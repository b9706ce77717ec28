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
