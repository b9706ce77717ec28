import { describe, expect, it } from 'vitest'
import { compileParts, htmlParagraphs } from './html-fixture.ts'

const caption = 'Warga memasang papan baru di jembatan.'
const outlet = { creditText: 'Koran Desa' }
const image = '<img src="/foto/papan.jpg?w=800" alt="papan" width="800" height="500">'

function readFigure(described: object, html = `<figure>${image}</figure>`, head = '') {
  const data = { '@type': 'ImageObject', url: 'https://koran.example/foto/papan.jpg', ...described }
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>${head}`
  return compileParts({ head: script, body: `${html}${htmlParagraphs}` }).figure
}

describe('a picture without printed words', () => {
  it.each([
    ['creditText', { creditText: 'Sari Dewi' }],
    ['creator', { creator: { '@type': 'Person', name: 'Sari Dewi' } }],
    ['copyrightHolder', { copyrightHolder: 'Sari Dewi' }],
    ['copyrightNotice', { copyrightNotice: '© 2024 Sari Dewi. All rights reserved.' }],
    ['a second property, where the first is the outlet', { ...outlet, creator: 'Sari Dewi' }],
  ])('has the caption, and the credit of %s', (_title, credit) => {
    const site = '<meta property="og:site_name" content="Koran Desa">'
    expect(readFigure({ caption, ...credit }, undefined, site)).toMatchObject({
      caption,
      credit: 'Sari Dewi',
    })
  })

  it('has the credit at the end of a caption for machines', () => {
    expect(readFigure({ caption: `${caption} (Foto: Sari Dewi)` })).toMatchObject({
      caption,
      credit: 'Sari Dewi',
    })
  })

  it('has words that its article names by an identifier, in Japanese', () => {
    const html = '<figure><img src="/photo/cheese-660x440.jpg"></figure>'
    const data = {
      '@type': 'NewsArticle',
      image: { '@id': '#photo' },
      about: {
        ...{ '@id': '#photo', '@type': ['ImageObject'] },
        ...{ contentUrl: '/photo/cheese.webp', caption: '元の理科室で熟成されるチーズの棚' },
      },
    }
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    const body = `${html}${htmlParagraphs}`
    expect(compileParts({ head: script, body }).figure?.caption).toBe(
      '元の理科室で熟成されるチーズの棚',
    )
  })

  it('has the words of its microdata', () => {
    const item = `<div itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="caption" content="${caption}">
      <span itemprop="creator" itemscope><meta itemprop="name" content="Sari Dewi"></span>
      <img itemprop="contentUrl" src="/foto/papan.jpg" alt="papan"></div>`
    expect(compileParts({ body: `${item}${htmlParagraphs}` }).figure).toMatchObject({
      caption,
      credit: 'Sari Dewi',
    })
  })
})

describe('printed words count for more', () => {
  const printed = 'Papan dari bambu tua.'
  it('and a credit for machines joins a printed caption', () => {
    const html = `<figure>${image}<figcaption>${printed}</figcaption></figure>`
    expect(readFigure({ caption, creditText: 'Sari Dewi' }, html)).toMatchObject({
      caption: printed,
      credit: 'Sari Dewi',
    })
  })

  it('than another credit', () => {
    const html = `<figure>${image}<figcaption>${printed} (Foto: Rina Wati)</figcaption></figure>`
    expect(readFigure({ creditText: 'Sari Dewi' }, html)?.credit).toBe('Rina Wati')
  })
})

describe('a picture has no words for machines', () => {
  const figure = '<figure><img src="/foto/papan.jpg" alt="Papan baru di jembatan desa"></figure>'
  const empty = { caption: null, credit: null }
  it.each([
    ['of another picture', { url: '/foto/lain.jpg', caption, creditText: 'Sari Dewi' }],
    ['that name its file', { caption: 'IMG_2031' }],
    ['that are the headline', { caption: 'Jembatan Bambu Sukamaju Dibangun Kembali' }],
    ['that are its description', { caption: 'Papan baru di jembatan desa' }],
    ['that are an address', { creditText: 'https://koran.example/hak-cipta' }],
    ['that are the outlet, as on every picture', { copyrightNotice: '© 2024 Koran Desa' }],
  ])('%s', (_title, described) => {
    const head = '<meta property="og:site_name" content="Koran Desa">'
    expect(readFigure(described, figure, head)).toMatchObject(empty)
  })

  it('of a file with a name that any file has', () => {
    const html = '<figure><img src="/b/1.jpg" alt="Papan baru di jembatan"></figure>'
    expect(readFigure({ url: '/a/1.jpg', caption }, html)).toMatchObject(empty)
    expect(readFigure({ url: '/b/1.jpg', caption }, html)).toMatchObject({ caption })
    const named = '<figure><img src="/b/foto-12.jpg" alt="Papan baru di jembatan"></figure>'
    expect(readFigure({ url: '/a/foto-12.jpg', caption }, named)).toMatchObject(empty)
    const dutch = '<figure><img src="/b/brug-640x427.jpg" alt="brug"></figure>'
    expect(readFigure({ url: '/b/brug-1200x800.jpg', caption }, dutch)).toMatchObject({ caption })
  })
})
