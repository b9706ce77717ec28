import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { PublishedArticleSchema } from '../src/core/article/schema.ts'
import { minifyStyle, renderLimitPage } from './limit-page.ts'

const at = '2024-09-18T22:00:00+07:00'
const article = v.parse(PublishedArticleSchema, {
  version: 1,
  language: 'id',
  type: 'full',
  slug: 'kabar',
  headline: 'Kabar & <kota>',
  outlet: 'Tempo.co',
  published: {
    type: 'exact',
    text: 'Senin, 29 Juli 2024 20:15 WIB',
    at: '2024-07-29T20:15:00+07:00',
    precision: 'minute',
    zone: 'WIB',
  },
  dateline: { text: 'TEMPO.CO, Jakarta - ', outlet: 'TEMPO.CO', place: 'Jakarta' },
  figure: { caption: 'Seorang warga.', credit: 'ANTARA' },
  body: [
    { type: 'paragraph', text: 'Alinea pertama.' },
    { type: 'heading', text: 'Bagian' },
    { type: 'paragraph', text: 'Alinea kedua.' },
  ],
  editorsPick: { headline: 'Pilihan' },
  agency: 'REUTERS',
  related: [
    {
      slug: 'berita-kedua',
      language: 'id',
      type: 'brief',
      headline: 'Berita kedua',
      published: {
        type: 'ago',
        text: '12 jam lalu',
        amount: 12,
        unit: 'hour',
        at,
        isEstimated: true,
      },
      summary: 'Ringkasan yang terpot',
      isTruncated: true,
      outlet: null,
    },
  ],
  provenance: {
    capture: 'x.txt',
    url: null,
    captured: { at: '2024-09-19T10:00:00+07:00', isEstimated: true, reason: null },
  },
})

describe('renderLimitPage', () => {
  it('omits no text of the article or of its related stories', () => {
    const page = renderLimitPage(article, 'p{margin:0}')
    expect(page.split(/<[^>]*>/).filter((text) => text !== '')).toEqual([
      'Kabar &amp; &lt;kota> – Tempo.co',
      'p{margin:0}',
      'Simak',
      'Kabar &amp; &lt;kota>',
      'Tempo.co · ',
      'Senin, 29 Juli 2024 20:15 WIB',
      'Seorang warga. ANTARA',
      'TEMPO.CO, Jakarta - Alinea pertama.',
      'Bagian',
      'Alinea kedua.',
      'Pilihan Editor: Pilihan',
      'REUTERS',
      'Halaman ini diarsipkan sekitar 19 September 2024.',
      'Berita terkait',
      '12 jam lalu',
      'Berita kedua',
      'Ringkasan yang…',
    ])
  })

  it('links by slug and states dates no more precisely than known', () => {
    const page = renderLimitPage(article, '')
    expect(page).toContain('<a href=berita-kedua>Berita kedua</a>')
    expect(page).toContain('<time datetime=2024-09-18>12 jam lalu</time>')
    expect(page).toContain('<time datetime=2024-07-29T20:15+07:00>')
  })
})

describe('minifyStyle', () => {
  it('removes what is not needed', () => {
    expect(
      minifyStyle('/* a */\n@media (min-width: 9px) {\n  a,\n  b {\n    margin: 0.5em;\n  }\n}\n'),
    ).toBe('@media (min-width:9px){a,b{margin:.5em}}')
  })

  it('keeps every rule of the limit page’s style, in 1.0 to 1.6 KB', async () => {
    const css = await readFile(new URL('limit.css', import.meta.url), 'utf8')
    const style = minifyStyle(css)
    expect(style.split('{').length).toBe(css.split('{').length)
    expect(style.length).toBeGreaterThan(1000)
    expect(style.length).toBeLessThan(1600)
  })
})
