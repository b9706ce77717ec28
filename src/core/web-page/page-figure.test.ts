import { describe, expect, it } from 'vitest'
import { compileHtml, compileParts, htmlParagraphs } from './html-fixture.ts'

function figure(body: string) {
  return compileParts({ body: `${body}${htmlParagraphs}` }).figure
}

const caption = 'Jembatan bambu di Sukamaju.'

describe('the words of a page’s picture', () => {
  it.each([
    [
      'a figcaption',
      `<figure><img><figcaption>${caption} (Foto: Sari)</figcaption></figure>`,
      'Sari',
    ],
    ['a class', `<div class="photo__caption">${caption} ANTARA/Sari</div>`, 'ANTARA/Sari'],
    [
      'a credit of its own',
      `<div class="photo"><img><span class="credit">Sari</span>${caption}</div>`,
      'Sari',
    ],
    [
      'a credit in brackets',
      `<figure><figcaption>${caption} <cite class="credit">(KABAR/SARI)</cite></figcaption></figure>`,
      'KABAR/SARI',
    ],
    [
      'spoken labels',
      `<figure><p>Sumber gambar, Sari</p><figcaption>Keterangan gambar, ${caption}</figcaption></figure>`,
      'Sari',
    ],
    ['nothing but the credit at its end', `<div>${caption} Foto: Sari</div>`, 'Sari'],
    ['a bracket of its own', `<figure><figcaption>${caption} (DHA)</figcaption></figure>`, 'DHA'],
    [
      'a label in another language',
      `<figure><figcaption>${caption} Ảnh: <em>Hải Vân</em></figcaption></figure>`,
      'Hải Vân',
    ],
    [
      'a word for pictures in the bracket',
      `<figure><figcaption>${caption} (foto Rossi)</figcaption></figure>`,
      'Rossi',
    ],
    [
      'a dash and a word for pictures',
      `<figure><figcaption>${caption} -- fotoKABAR (2024) HAK CIPTA</figcaption></figure>`,
      'KABAR',
    ],
    [
      'words that name the maker',
      `<figure><figcaption>${caption} Photo by Idris Kell</figcaption></figure>`,
      'Idris Kell',
    ],
    [
      'a name that style alone parts',
      `<figure><figcaption><b>${caption}</b><i>Lola Carrasquilla</i></figcaption></figure>`,
      'Lola Carrasquilla',
    ],
    [
      'the role behind a name',
      `<figure><figcaption>${caption} 한서윤 기자</figcaption></figure>`,
      '한서윤 기자',
    ],
    [
      'a label for the caption',
      `<figure><figcaption>Foto: Warga dan anak-anak menyeberangi ${caption} (Sari/Kabar)</figcaption></figure>`,
      'Sari/Kabar',
    ],
    [
      'a block without a telling class',
      `<div class="x"><img src="a.jpg"><div>KABAR DESA/SARI</div><p>${caption}</p></div>`,
      'KABAR DESA/SARI',
    ],
  ])('are found by %s', (_title, body, credit) => {
    expect(figure(body)).toMatchObject({
      caption: expect.stringContaining(caption.slice(9)),
      credit,
    })
  })

  it('are those of the picture above the text; later ones keep their places', () => {
    const one = `<figure><figcaption>${caption}</figcaption></figure>`
    const two = '<figure><figcaption>Sungai di bawahnya.</figcaption></figure>'
    const article = compileParts({ body: `${one}${htmlParagraphs}${two}${htmlParagraphs}` })
    expect(article.figure?.caption).toBe(caption)
    expect(article.body.filter(({ type }) => type === 'paragraph')).toHaveLength(6)
    expect(article.body[3]).toMatchObject({ type: 'picture', caption: 'Sungai di bawahnya.' })
  })

  it('are whole where a name follows an abbreviation', () => {
    const words = 'Jembatan di Jl. Sari Dewi'
    const shown = figure(`<figure><figcaption>${words}</figcaption></figure>`)
    expect(shown).toMatchObject({ caption: words, credit: null })
  })

  it('are those of a short paragraph below an image, where it ends in a certain credit', () => {
    const below = (words: string) => {
      const image = `<p><img src="q.jpg"></p><p>${words}</p>`
      return compileParts({ body: `${htmlParagraphs}${image}${htmlParagraphs}` }).body[3]
    }
    expect(below(`${caption}陈立新 摄`)).toMatchObject({ caption, credit: '陈立新 摄' })
    expect(below(`${caption} Sari Dewi`)).toMatchObject({ type: 'paragraph' })
  })

  const image = '<img src="a.jpg" width="800" height="500">'

  it('are those right below a figure that has none', () => {
    const words = '<div><p>Warga menyeberang, Senin (29/7/2024). ANTARA/Sari Dewi/aa.</p></div>'
    expect(figure(`<figure>${image}</figure>${words}`)).toMatchObject({
      credit: 'ANTARA/Sari Dewi/aa.',
    })
  })

  it('are its own in a gallery of figures', () => {
    const inner = (name: string) =>
      `<figure><img src="${name}.jpg"><figcaption>${name} di sungai</figcaption></figure>`
    const body = `${htmlParagraphs}<figure>${inner('Rakit')}${inner('Bambu')}</figure>${htmlParagraphs}`
    const { figure, body: blocks } = compileParts({ body })
    const pictures = [figure, ...blocks.flatMap((block) => (block.type === 'picture' ? block : []))]
    expect(pictures.flatMap((picture) => picture?.caption ?? [])).toEqual([
      'Rakit di sungai',
      'Bambu di sungai',
    ])
  })

  it.each([
    [
      'an element below the caption',
      '<div class="image-caption">Warga di tepi sungai</div><div class="image-credit">Sari Dewi</div>',
    ],
    [
      'a part of a block that is named for both',
      '<div class="credit-caption"><div class="caption"><p>Warga di tepi sungai <b class="credit">Sari Dewi</b></p></div><span class="credit">Sari Dewi</span></div>',
    ],
  ])('have the credit in %s', (_title, words) => {
    const found = figure(`<div class="image">${image}</div>${words}`)
    expect(found).toMatchObject({ caption: 'Warga di tepi sungai', credit: 'Sari Dewi' })
  })

  it('are not the count of a gallery', () => {
    const slide = `<div class="slide"><img src="a.jpg"><span>1 / 3</span><p>${caption} (Foto: Sari)</p></div>`
    expect(figure(slide)).toMatchObject({ caption, credit: 'Sari' })
  })

  it('are not what a newsletter’s box calls a caption', () => {
    const box =
      '<div class="subscription-widget"><p class="cta-caption">Dukung kami agar terus menulis.</p></div>'
    const { body } = compileParts({ body: `${htmlParagraphs}${box}` })
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('are not the source of a quotation', () => {
    const quote =
      '<figure><blockquote>Kami hanya ingin menyeberang.</blockquote><figcaption>— Rina, warga</figcaption></figure>'
    const { body, figure: lead } = compileParts({
      body: `<img src="a.jpg">${htmlParagraphs}${quote}`,
    })
    expect(lead).toBeNull()
    expect(body.at(-1)).toMatchObject({ type: 'quotation', cite: { text: 'Rina, warga' } })
  })

  const [first = '', ...others] = htmlParagraphs.split(/(?<=<\/p>)/)
  const between = (html: string) => compileParts({ body: `${first}${html}${others.join('')}` }).body
  const said = `<figcaption>${caption} Foto: Sari</figcaption>`

  it.each([
    `<aside><figure>${image}${said}</figure></aside>`,
    `<aside class="article-media"><div><figure>${image}${said}</figure></div></aside>`,
    `<div role="complementary"><figure>${image}${said}</figure></div>`,
    `<aside><figure><a href="/a.jpg">${image}</a>${said}</figure></aside>`,
    `<aside><figure>${image}<figcaption>${caption} Foto: <a href="/s">Sari</a></figcaption></figure></aside>`,
  ])('are those of a figure in an aside within the text: %s', (aside) => {
    expect(between(aside)[1]).toMatchObject({ type: 'picture', caption, credit: 'Sari' })
    expect(figure(aside)).toMatchObject({ caption, credit: 'Sari' })
  })

  it.each([
    ['of a column', `<aside class="sidebar"><figure>${image}${said}</figure></aside>`],
    ['that a link opens', `<aside><figure><a href="/x">${image}</a>${said}</figure></aside>`],
    [
      'whose words are a link',
      `<aside><figure>${image}<figcaption><a href="/x">Harga beras naik</a></figcaption></figure></aside>`,
    ],
    ['beside other words', `<aside><figure>${image}${said}</figure><p>Daftar sekarang</p></aside>`],
    ['of a promotion', `<aside class="promo"><figure>${image}${said}</figure></aside>`],
  ])('are not those of an aside %s', (_title, aside) => {
    expect(between(aside).map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it.each([
    [
      'that is hidden from listeners',
      `<figure><img src="a.jpg"><figcaption aria-hidden="true">${caption} <i class="credit">Sari Dewi</i></figcaption></figure>`,
    ],
    [
      'all of whose words are',
      `<figure><img src="a.jpg"><figcaption><span aria-hidden="true">${caption} Foto: Sari Dewi</span></figcaption></figure>`,
    ],
    [
      'of a table that lays out the picture',
      `<table><caption>${caption} (Foto: Sari Dewi)</caption><tr><td><img src="a.jpg" width="600" height="400"></td></tr></table>`,
    ],
    [
      'in the cell below the picture',
      `<table align="right"><tr><td><img src="a.jpg"></td></tr><tr><td>${caption}<br>(Foto: Sari Dewi)</td></tr></table>`,
    ],
    [
      'that is set as a quotation',
      `<figure><img src="a.jpg"><blockquote class="image-field-caption"><p>${caption} Foto: Sari Dewi</p></blockquote></figure>`,
    ],
    [
      'below the name on the picture',
      `<figure><div><img src="a.jpg"><span>Sari Dewi</span></div><figcaption>${caption}</figcaption></figure>`,
    ],
    [
      'beside a credit whose class has both words',
      `<div><img src="a.jpg"><div class="media-caption"><p class="media-caption__text">${caption}</p><p class="media-caption__source">Sari Dewi</p></div></div>`,
    ],
    [
      'in a figcaption that its class calls the credit',
      `<figure><img src="a.jpg"><figcaption class="lead-image__credit"><span class="lead-image__caption">${caption}</span> Foto: Sari Dewi</figcaption></figure>`,
    ],
    [
      'whose maker is a link',
      `<figure><img src="a.jpg"><figcaption>${caption} <span>Foto: </span><a href="/s">Sari Dewi</a></figcaption></figure>`,
    ],
  ])('are those of a caption %s', (_title, html) => {
    expect(figure(html)).toMatchObject({ caption, credit: 'Sari Dewi' })
  })

  it('are the outlet’s own name in a bracket, and not another word', () => {
    const named = (words: string) => {
      const head = '<meta property="og:site_name" content="Kabar Desa Raya">'
      const body = `<figure><img src="a.jpg"><figcaption>Warga antre ${words}</figcaption></figure>`
      return compileParts({ head, body: `${body}${htmlParagraphs}` }).figure?.credit
    }
    expect(named('(Kabar Desa)')).toBe('Kabar Desa')
    expect(named('(kiri)')).toBeNull()
  })

  it('are read above the headline, in its header, with the sign of rights', () => {
    const media = `<div class="media"><div><img src="a.jpg" width="900" height="600"></div><div class="media__copyright">© Kabar / Sari Dewi</div><div>${caption}</div></div>`
    const text = `<!DOCTYPE html><html lang="id"><body><div class="page"><div class="head">${media}<h1>Jembatan Bambu Sukamaju Dibangun Kembali</h1></div><div>${htmlParagraphs}</div></div></body></html>`
    const { article } = compileHtml(text)
    expect(article).toMatchObject({ figure: { caption, credit: 'Kabar / Sari Dewi' } })
  })

  it('above the headline are no paragraph', () => {
    const said = 'Jembatan bambu di Sukamaju setelah hujan semalam Foto: <span>Sari Dewi</span>'
    const text = `<!DOCTYPE html><html lang="de"><body><article><div><img src="a.jpg"><p class="info"><span class="caption">${said}</span></p></div><h1>Jembatan Bambu Dibangun Kembali</h1><p>Von Petra Vogel, Rundschau</p>${htmlParagraphs}</article></body></html>`
    expect(compileHtml(text, { language: 'de' }).article).toMatchObject({
      reporters: ['Petra Vogel'],
    })
  })

  it.each([
    '<figure><video></video><span>01:23</span><figcaption>Warga menyeberang.</figcaption></figure>',
    '<figure><video></video><figcaption>1:02:03 Warga menyeberang.</figcaption></figure>',
    '<figure><img src="a.jpg"><figcaption>Warga menyeberang. <i>01:23</i></figcaption></figure>',
  ])('are not the length of a video: %s', (html) => {
    expect(figure(html)?.caption).toBe('Warga menyeberang.')
  })

  it('keep a clock time', () => {
    const html = '<figure><img src="a.jpg"><figcaption>20:15 WIB, warga tiba.</figcaption></figure>'
    expect(figure(html)?.caption).toBe('20:15 WIB, warga tiba.')
  })

  it('are not a byline that a bar parts', () => {
    const byline = '<div>Penulis: Hasnawati | Editor: Amir Laupe</div>'
    expect(compileParts({ byline }).figure).toBeNull()
  })

  it('are not an embed’s nor a paragraph’s', () => {
    expect(figure('<figure><blockquote>Kutipan besar</blockquote></figure>')).toBeNull()
    expect(figure('')).toBeNull()
  })
})
