import { describe, expect, it } from 'vitest'
import { compileParts, htmlParagraphs } from './html-fixture.ts'

const caption = 'Jembatan bambu di Sukamaju.'
const image = '<img src="a.jpg" width="800" height="500">'
const [first = '', ...others] = htmlParagraphs.split(/(?<=<\/p>)/)

function figure(body: string) {
  return compileParts({ body: `${body}${htmlParagraphs}` }).figure
}

function between(html: string) {
  return compileParts({ body: `${first}${html}${others.join('')}` }).body
}

describe('the words of a page’s picture', () => {
  const words = `<span>${caption}</span> <span class="credit">Sari Dewi</span>`
  it.each([
    [
      'a footer of the figure',
      `<figure>${image}<footer><figcaption>${words}</figcaption></footer></figure>`,
    ],
    [
      'such a footer without other marks',
      `<figure>${image}<footer>${caption} Foto: Sari Dewi</footer></figure>`,
    ],
    [
      'a block named so',
      `<figure>${image}<div class="figure-footer"><figcaption>${words}</figcaption></div></figure>`,
    ],
    [
      'a lightbox',
      `<div class="lightbox"><figure>${image}<figcaption>${words}</figcaption></figure></div>`,
    ],
    [
      'a row of slides',
      `<nav class="slides"><figure>${image}<figcaption>${words}</figcaption></figure></nav>`,
    ],
    [
      'the footer of the article’s head',
      `<footer><figure>${image}<figcaption>${words}</figcaption></figure></footer>`,
    ],
    [
      'a heading',
      `<figure>${image}<figcaption><h4>${caption}</h4><p class="credit">Sari Dewi</p></figcaption></figure>`,
    ],
  ])('are those in %s', (_title, html) => {
    expect(figure(html)).toMatchObject({ caption, credit: 'Sari Dewi' })
    expect(between(html)[1]).toMatchObject({ type: 'picture', caption, credit: 'Sari Dewi' })
  })

  it.each([
    [
      'that opens another page, in a lightbox',
      `<div class="lightbox"><figure><a href="/x">${image}</a><figcaption>Harga beras naik</figcaption></figure></div>`,
    ],
    [
      'that is a link itself, in a row of slides',
      `<div class="slider-nav"><figure>${image}<figcaption><a href="/x">Harga beras naik</a></figcaption></figure></div>`,
    ],
    [
      'without an image, in a dialog',
      '<div class="modal"><figure><figcaption>Harga beras naik</figcaption></figure></div>',
    ],
    [
      'of a list of other stories',
      `<div class="related"><figure>${image}<figcaption>Harga beras naik</figcaption></figure></div>`,
    ],
    [
      'of a story’s card, set as a heading',
      `<figure><a href="/x">${image}</a><figcaption><h4>Harga beras naik</h4></figcaption></figure>`,
    ],
  ])('are not those of a caption %s', (_title, html) => {
    const pictures = between(html).filter(({ type }) => type === 'picture')
    expect(pictures.flatMap((picture) => Object.entries(picture))).not.toContainEqual([
      'caption',
      'Harga beras naik',
    ])
  })

  it.each([
    ...['related', 'terpopuler', 'terkini', 'rekomendasi', 'komentar', 'site-footer', 'navbar'],
    ...['author-box', 'iklan', 'sidebar', 'newsletter', 'modal', 'cookie-consent'],
  ])('are not those of a figure in an element of class %s', (name) => {
    const described = image.replace('<img ', '<img alt="Sawah di desa tetangga" ')
    const html = `<div class="${name}"><figure><a href="/x">${described}</a><figcaption>Harga beras naik</figcaption></figure></div>`
    const types = ['paragraph', 'paragraph', 'paragraph']
    expect(between(html).map(({ type }) => type)).toEqual(types)
    const form = html.replace(`<div class="${name}">`, '<form action="/langganan">')
    expect(between(form.replace(/div>$/, 'form>')).map(({ type }) => type)).toEqual(types)
  })

  it.each([
    ...['caption', 'image-description', 'photo-text', 'pie-foto', 'leyenda', 'legende', 'legenda'],
    ...['didascalia', 'epigrafe', 'bildunterschrift', 'bildtext', 'bijschrift', 'billedtekst'],
    ...['bildetekst', 'popisek', 'kuvateksti'],
  ])('are those of a block of class %s right below the image’s own block', (name) => {
    const html = `<div class="x1">${image}</div><div class="${name}">Warga di tepi sungai</div>`
    const words = { caption: 'Warga di tepi sungai', credit: null, alt: 'Jembatan' }
    const described = html.replace('<img ', '<img alt="Jembatan" ')
    expect(figure(described)).toMatchObject(words)
    expect(between(described)[1]).toMatchObject({ type: 'picture', ...words })
  })

  it.each([
    ...['credit', 'copyright', 'photographers', 'fotografo', 'fotograf', 'bildquelle', 'quelle'],
    ...['bildnachweis', 'bildrechte', 'fuente', 'fonte', 'kilde', 'zdroj', 'kuvaaja', 'credito'],
    ...['rights'],
  ])('have the credit in a span of class %s', (name) => {
    const words = `<span>Warga di tepi sungai</span> <span class="${name}">kabar/sd</span>`
    expect(figure(`<figure>${image}<figcaption>${words}</figcaption></figure>`)).toMatchObject({
      caption: 'Warga di tepi sungai',
      credit: 'kabar/sd',
    })
  })

  it('are no credit because the whole figure has a class for one', () => {
    const html = `<figure class="image-source">${image}<figcaption>${caption}</figcaption></figure>`
    expect(figure(html)).toMatchObject({ caption, credit: null })
  })

  it('are not those of a figure in a dialog below the text, nor of a linked one in a menu', () => {
    const shown = (html: string) => {
      const body = `${htmlParagraphs}${html}`
      return compileParts({ body }).body.filter(({ type }) => type === 'picture')
    }
    const box = `<div class="lightbox"><figure>${image}<figcaption>${words}</figcaption></figure></div>`
    expect(shown(box)).toEqual([])
    const described = image.replace('<img ', '<img alt="Sawah di desa tetangga" ')
    const link = `<nav class="slides"><figure>${described}<figcaption><a href="/x">Harga beras naik</a></figcaption></figure></nav>`
    expect(between(link).map(({ type }) => type)).not.toContain('picture')
  })

  const shots = ['Warga mengikat bambu', 'Anak-anak menyeberang', 'Kepala desa memeriksa']
  const slide = (words: string, at: number) =>
    `<div class="slide"><img src="${at}.jpg" alt="Gambar ke-${at}"><p>${words}</p><i class="credit">Sari</i></div>`
  it.each([
    ['blocks with a credit', `<div class="swiper">${shots.map(slide).join('')}</div>`],
    [
      'blocks with a caption, all in one block named for photos',
      `<div class="photo-gallery">${shots.map((words, at) => `<div class="slide"><img src="${at}.jpg"><div class="caption">${words} (Foto: Sari)</div></div>`).join('')}</div>`,
    ],
    [
      'pairs of an image and a caption',
      `<div class="gallery">${shots.map((words, at) => `<div class="foto"><img src="${at}.jpg"></div><div class="caption">${words} (Foto: Sari)</div>`).join('')}</div>`,
    ],
    [
      'links that keep them for a lightbox',
      `<section class="photo-gallery"><h3>Galeri</h3>${shots.map((words, at) => `<a href="/${at}.jpg" data-caption="${words} (Foto: Sari)"><img src="${at}.jpg"></a>`).join('')}</section>`,
    ],
  ])('are those of each picture in a gallery of %s', (_title, gallery) => {
    const blocks = between(gallery)
    const pictures = blocks.flatMap((block) => (block.type === 'picture' ? block : []))
    expect(pictures.map((picture) => picture.caption)).toEqual(shots)
    expect(pictures.map((picture) => picture.credit)).toEqual(['Sari', 'Sari', 'Sari'])
  })

  it('are not joined where another image is between two captions', () => {
    const pair = (words: string, at: number) =>
      `<div class="foto"><img src="${at}.jpg"></div><div class="caption">${words} (Foto: Sari)</div>`
    const two = `<div class="galeri-foto">${shots.slice(0, 2).map(pair).join('')}</div>`
    for (const blocks of [
      between(two),
      compileParts({ body: `${htmlParagraphs}${two}` }).body,
      between(`<div class="photo-gallery">${shots.slice(0, 2).map(slide).join('')}</div>`),
    ]) {
      expect(blocks.find(({ type }) => type === 'picture')).toMatchObject({ caption: shots[0] })
    }
  })

  it('are read in a gallery below the text, too', () => {
    const gallery = `<div class="swiper">${shots.map(slide).join('')}</div>`
    const { body } = compileParts({ body: `${htmlParagraphs}${gallery}` })
    expect(body.filter(({ type }) => type === 'picture')).toHaveLength(3)
  })

  it.each(['p', 'div', 'center'])('are the %s below an image that says its description', (name) => {
    const described = image.replace('<img ', '<img alt="Warga di tepi sungai" ')
    const said = (words: string) => between(`${described}<${name}>${words}</${name}>`)
    expect(said('Warga di tepi sungai.')[1]).toMatchObject({ caption: 'Warga di tepi sungai.' })
    expect(said('Warga di desa lain.')[1]).toMatchObject({ caption: null })
    const linked = said('<a href="/x">Warga di tepi sungai.</a>')
    expect(linked.find(({ type }) => type === 'picture')).toMatchObject({ caption: null })
  })

  it('are those of figures that the page’s style hides until a script shows them in turn', () => {
    const style = '<style>.tayang{display:none}</style>'
    const hidden = (words: string, at: number) =>
      `<figure class="tayang"><img src="${at}.jpg"><figcaption>${words} (Foto: Sari)</figcaption></figure>`
    const shown = (figures: readonly string[]) =>
      between(`${style}<div>${figures.join('')}</div>`).flatMap((block) =>
        block.type === 'picture' ? (block.caption ?? []) : [],
      )
    expect(shown(shots.map(hidden))).toEqual(shots)
    expect(shown(shots.slice(0, 2).map(hidden))).toEqual([])
  })

  it('have a credit that the figure hides from listeners', () => {
    const credit = '<footer class="foto-credit" aria-hidden="true"><span>Sari Dewi</span></footer>'
    const html = `<figure>${image}<figcaption>${caption}</figcaption>${credit}</figure>`
    expect(figure(html)).toMatchObject({ caption, credit: 'Sari Dewi' })
  })

  it('have a credit without the full stop behind it', () => {
    const read = (credit: string) =>
      figure(`<figure>${image}<figcaption>${caption} ${credit}</figcaption></figure>`)?.credit
    expect(read('Foto: Sari Dewi / Koran Desa.')).toBe('Sari Dewi / Koran Desa')
    expect(read('Foto: Kabar Desa Corp.')).toBe('Kabar Desa Corp.')
  })
})
