import { describe, expect, it } from 'vitest'
import { compileParts, htmlParagraphs } from './html-fixture.ts'

const caption = 'Jembatan bambu di Sukamaju.'
const image = (attributes: string) => `<img src="a.jpg" width="800" height="500" ${attributes}>`
const read = (html: string) => compileParts({ body: `${html}${htmlParagraphs}` }).figure
const captioned = (attributes: string) =>
  read(`<figure>${image(attributes)}<figcaption>${caption}</figcaption></figure>`)

describe('an image whose credit is not printed', () => {
  it.each([
    `title="${caption} | Bildquelle: Sari Dewi"`,
    `title="${caption} (Foto: Sari Dewi)"`,
    'title="Foto: Sari Dewi"',
    'data-credit="Sari Dewi"',
    'data-credits="Foto: Sari Dewi"',
    'data-copyright="Sari Dewi"',
    'data-image-credit="Sari Dewi"',
    'data-photo-credit="Sari Dewi"',
    `data-caption="${caption} Foto: Sari Dewi"`,
  ])('has that of an attribute: %s', (attributes) => {
    expect(captioned(attributes)).toMatchObject({ caption, credit: 'Sari Dewi' })
  })

  it.each([
    ['no one in a tooltip', 'title="Sari Dewi di tepi sungai"'],
    ['no address', 'data-credit="https://desa.example/sari"'],
    ['no number', 'data-credit="2024"'],
    [
      'no caption behind a label',
      'title="Foto: warga dan anak-anak menyeberangi jembatan bambu di Sukamaju setelah hujan"',
    ],
  ])('has %s', (_title, attributes) => {
    expect(captioned(attributes)).toMatchObject({ caption, credit: null })
  })

  it('has a notice of rights in a tooltip', () => {
    expect(captioned('title="© Sari Dewi"')?.credit).toBe('Sari Dewi')
  })

  it('has the credit of the figure, or of the link that enlarges it', () => {
    const credited = 'data-credit="Sari Dewi"'
    const words = `<figcaption>${caption}</figcaption>`
    expect(read(`<figure ${credited}>${image('')}${words}</figure>`)?.credit).toBe('Sari Dewi')
    const link = `<a href="/a.jpg" data-caption="${caption} (Foto: Sari Dewi)">${image('')}</a>`
    expect(read(link)).toMatchObject({ caption, credit: 'Sari Dewi' })
  })
})

it('what is printed counts for more than an attribute', () => {
  const html = `<figure>${image('data-credit="Budi Santoso" data-caption="Kata lain."')}<figcaption>${caption} Foto: Sari Dewi</figcaption></figure>`
  expect(read(html)).toMatchObject({ caption, credit: 'Sari Dewi' })
})

it('a single word in an attribute is no caption', () => {
  const shown = read(
    `<figure>${image('alt="Jembatan baru di desa" data-caption="Jembatan"')}</figure>`,
  )
  expect(shown).toMatchObject({ caption: null, alt: 'Jembatan baru di desa' })
})

it('a tooltip gives no caption', () => {
  expect(
    read(
      `<figure>${image(`alt="Jembatan baru di desa" title="${caption} (Foto: Sari)"`)}</figure>`,
    ),
  ).toMatchObject({
    caption: null,
    credit: 'Sari',
  })
})

it('the tooltip of a link to the file is what a lightbox shows, caption and credit', () => {
  const titled = `title="${caption} Foto: Sari Dewi"`
  const link = `<div><a href="/besar.jpg" ${titled}>${image('alt="Papan baru"')}</a></div>`
  expect(read(link)).toMatchObject({ caption, credit: 'Sari Dewi' })
  const german = 'title="Die Brücke am Morgen. Bild: Anna Berg"'
  expect(read(`<a href="/b.webp" ${german}>${image('alt="Neue Bretter"')}</a>`)?.caption).toBe(
    'Die Brücke am Morgen.',
  )
  const page = `<div><a href="/galeri" ${titled}>${image('alt="Papan baru"')}</a></div>`
  expect(read(page)).toMatchObject({ caption: null, credit: 'Sari Dewi' })
})
