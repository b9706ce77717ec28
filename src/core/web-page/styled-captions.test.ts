import { describe, expect, it } from 'vitest'
import { textsOf } from '../article/article-fixture.ts'
import { compileParts, htmlParagraphs } from './html-fixture.ts'

const image = '<img src="/papan.jpg" alt="Papan baru" width="800" height="500">'
const words = 'Warga menyeberang di pagi hari'

/** The pictures of an article with this between its paragraphs, and its paragraphs. */
function between(html: string) {
  const { body } = compileParts({ body: `${htmlParagraphs}${html}${htmlParagraphs}` })
  const texts = textsOf(body.filter(({ type }) => type !== 'picture'))
  return {
    captions: body.flatMap((block) => (block.type === 'picture' ? block.caption : [])),
    texts,
  }
}

describe('a line right below an image is its caption', () => {
  it.each([
    ['in italics', `<p>${image}</p><p><em>${words}</em></p>`],
    ['centred as the image is', `<p align="center">${image}</p><p align="center">${words}</p>`],
    [
      'centred by a class',
      `<div class="aligncenter"><a href="/papan.jpg">${image}</a></div><p class="aligncenter">${words}</p>`,
    ],
    ['in small letters', `<p>${image}</p><p style="font-size: 12px">${words}</p>`],
    ['in small letters of a theme', `<p>${image}</p><p class="has-small-font-size">${words}</p>`],
  ])('%s, between paragraphs', (_title, html) => {
    const { captions, texts } = between(html)
    expect(captions).toEqual([words])
    expect(texts).toHaveLength(6)
  })

  it('in italics and centred, above the text', () => {
    const html = `<p style="text-align:center">${image}</p><p style="text-align:center"><i>${words}</i></p>`
    const { figure, body } = compileParts({ body: `${html}${htmlParagraphs}` })
    expect(figure?.caption).toBe(words)
    expect(textsOf(body)).toHaveLength(3)
  })

  it('with its credit, in German', () => {
    const html = `<p>${image}</p><p><em>Die Brücke am Morgen. Foto: Anna Berg</em></p>`
    expect(between(html).captions).toEqual(['Die Brücke am Morgen.'])
  })
})

describe('a line right below an image is text', () => {
  it.each([
    ['without a style', `<p>${image}</p><p>${words}</p>`],
    ['centred where the image is not', `<p>${image}</p><p align="center">${words}</p>`],
    [
      'where the next one has its style',
      `<p>${image}</p><p><i>${words}</i></p><p><i>${words} lagi</i></p>`,
    ],
    ['in bold letters', `<p align="center">${image}</p><p align="center"><b>${words}</b></p>`],
    ['in quotation marks', `<p>${image}</p><p><em>“${words}”</em></p>`],
    ['of few words', `<p>${image}</p><p><em>Bagian dua</em></p>`],
    ['with a link', `<p>${image}</p><p><em>${words} <a href="/x">di sini</a></em></p>`],
    ['that a colon ends', `<p>${image}</p><p><em>${words}:</em></p>`],
  ])('%s', (_title, html) => {
    const { captions, texts } = between(html)
    expect(captions).toEqual([null])
    expect(texts.length).toBeGreaterThan(6)
  })

  it('with one sign above the text, where it may be the deck', () => {
    const { figure } = compileParts({
      body: `<p>${image}</p><p><em>${words}</em></p>${htmlParagraphs}`,
    })
    expect(figure?.caption).toBeNull()
  })

  it('with more words than a caption has', () => {
    const html = `<p>${image}</p><p><em>${`${words} `.repeat(6)}</em></p>`
    expect(between(html).texts).toHaveLength(7)
  })
})
