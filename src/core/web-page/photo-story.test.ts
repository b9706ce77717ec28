import { describe, expect, it } from 'vitest'
import { compileHtml } from './html-fixture.ts'

const captions = [
  'Warga Desa Sukamaju memperbaiki jembatan bambu yang hanyut pekan lalu. ANTARA/Sari Dewi',
  'Anak-anak menyeberang jembatan yang baru selesai sambil membawa sepeda. ANTARA/Sari Dewi',
  'Kepala desa memeriksa ikatan bambu yang dipasang warga selama dua hari. ANTARA/Sari Dewi',
]
const image = (at: number) => `<img src="${at}.jpg" width="800" height="500">`
const toFigure = (words: string, at: number) =>
  `<figure>${image(at)}<figcaption>${words}</figcaption></figure>`
const figures = captions.map(toFigure).join('')
const footer =
  '<footer><p>Hak cipta Kabar Desa. Semua tulisan di situs ini dilindungi undang-undang yang berlaku.</p></footer>'
const header = '<h1>Jembatan Bambu Sukamaju Dibangun Kembali</h1><div>29 Juli 2024 20:15 WIB</div>'

function compilePage(content: string, wrapper = 'article') {
  const { article } = compileHtml(
    `<!DOCTYPE html><html lang="id"><head><title>Jembatan Bambu</title></head>
    <body><${wrapper}>${header}${content}</${wrapper}>${footer}</body></html>`,
  )
  if (article?.type !== 'full') throw new Error('No article.')
  return article
}

/** Captions of the article's pictures, and the words of its other blocks. */
function compile(content: string, wrapper?: string) {
  const article = compilePage(content, wrapper)
  const shown = article.body.map((block) => {
    if (block.type === 'picture') return [block.caption, block.credit].join(' ')
    return block.type === 'paragraph' ? block.text : block.type
  })
  const { figure } = article
  return figure === null ? shown : [[figure.caption, figure.credit].join(' '), ...shown]
}

describe('a page whose text is captions', () => {
  it.each([
    ['in figures', `<div class="content">${figures}</div>`],
    ['in a gallery', `<div class="swiper">${figures}</div>`],
    [
      'in blocks with a class',
      captions
        .map(
          (words, at) => `<div class="photo">${image(at)}<div class="caption">${words}</div></div>`,
        )
        .join(''),
    ],
    [
      'in a list',
      `<ul>${captions.map((words, at) => `<li>${toFigure(words, at)}</li>`).join('')}</ul>`,
    ],
  ])('keeps them with its pictures, %s, and takes no footer for text', (_title, content) => {
    expect(compile(content)).toEqual(captions)
  })

  it('keeps short ones, too', () => {
    const short = ['Warga memasang bambu', 'Anak-anak menyeberang', 'Kepala desa memeriksa']
    const shown = compile(short.map(toFigure).join('')).map((words) => words.trim())
    expect(shown).toEqual(short)
  })

  it.each(['article', 'main'])('gives the few words beside them, in %s', (wrapper) => {
    const content = `<div class="swiper">${figures}</div><div><p>Warga senang.</p></div>`
    expect(compile(content, wrapper)).toEqual([...captions, 'Warga senang.'])
    const [first, ...rest] = captions
    const above = compile(`<p>Jembatan itu selesai.</p>${figures}`, wrapper)
    expect(above).toEqual([first, 'Jembatan itu selesai.', ...rest])
  })

  it('has one picture at least, whose words are long, and may be a page whose text was not captured', () => {
    const content = toFigure(captions[0] ?? '', 0)
    expect(compile(content)).toEqual([captions[0]])
    expect(compilePage(content)).toMatchObject({ isPartial: true })
    expect(compilePage(figures)).toMatchObject({ isPartial: false })
  })

  it.each([
    ['in figures', figures],
    ['in paragraphs', captions.map((words, at) => `${image(at)}<p>${words}</p>`).join('')],
    [
      'in captions',
      captions.map((words, at) => `${image(at)}<p class="caption">${words}</p>`).join(''),
    ],
    ['behind breaks', captions.map((words, at) => `${image(at)}<br>${words}<br><br>`).join('')],
  ])('may have no element of its own, %s', (title, content) => {
    const about =
      'Kabar Desa terbit setiap Jumat dan dikelola oleh pembaca dari lima desa di lereng gunung.'
    const rights = '<p>© 2024 Kabar Desa. Hak cipta dilindungi.</p>'
    const page = `<!DOCTYPE html><html lang="id"><head><title>Jembatan Bambu</title></head>
      <body>${header}${content}<div class="bottom"><p>${about}</p>${rights}</div></body></html>`
    const { article } = compileHtml(page)
    if (article?.type !== 'full') throw new Error('No article.')
    const shown = [article.figure, ...article.body].flatMap((block) =>
      block !== null && 'credit' in block ? [`${block.caption} ${block.credit}`] : [],
    )
    expect(shown).toEqual(captions)
    // Paragraphs that the page does not call captions are told from an about text by nothing.
    const rest = article.body.filter(({ type }) => type !== 'picture')
    expect(rest).toHaveLength(title === 'in figures' || title === 'in captions' ? 0 : 1)
  })

  it('is none where paragraphs tell the story', () => {
    const paragraph =
      'Warga Desa Sukamaju pada Senin menyelesaikan jembatan bambu, kata kepala desa setempat kepada para wartawan di tepi sungai itu.'
    const more = `Menurut dia, ${paragraph}`
    const content = `<header>${figures}</header><div class="content"><p>${paragraph}</p><p>${more}</p></div>`
    expect(compile(content)).toEqual([captions[0], paragraph, more])
  })

  it.each(['footer-text', 'sidebar', 'related', 'newsletter'])(
    'is none where a box "%s" holds more paragraphs than there are captions',
    (name) => {
      const paragraph =
        'Warga Desa Sukamaju pada Senin menyelesaikan jembatan bambu, kata kepala desa setempat kepada para wartawan.'
      const text = [
        'Kemarin',
        'Menurut dia',
        'Selain itu',
        'Pada Selasa',
        'Setelah itu',
        'Akhirnya',
      ]
        .map((start) => `<p>${start}, ${paragraph}</p>`)
        .join('')
      const shown = compile(`${figures}<div class="${name}">${text}</div>`)
      expect(shown.filter((words) => words.endsWith(paragraph))).toHaveLength(6)
    },
  )
})
