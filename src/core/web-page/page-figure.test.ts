import { describe, expect, it } from 'vitest'
import { compileParts, htmlParagraphs } from './html-fixture.ts'

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
  ])('are found by %s', (_title, body, credit) => {
    expect(figure(body)).toMatchObject({ caption, credit })
  })

  it('are those of the picture above the text; later ones keep their places', () => {
    const one = `<figure><figcaption>${caption}</figcaption></figure>`
    const two = '<figure><figcaption>Sungai di bawahnya.</figcaption></figure>'
    const article = compileParts({ body: `${one}${htmlParagraphs}${two}${htmlParagraphs}` })
    expect(article.figure?.caption).toBe(caption)
    expect(article.body.filter(({ type }) => type === 'paragraph')).toHaveLength(6)
    expect(article.body[3]).toMatchObject({ type: 'picture', caption: 'Sungai di bawahnya.' })
  })

  it('are not an embed’s nor a paragraph’s', () => {
    expect(figure('<figure><blockquote>Kutipan besar</blockquote></figure>')).toBeNull()
    expect(figure('')).toBeNull()
  })
})
