import { describe, expect, it } from 'vitest'
import { readMetadata } from './page-metadata.ts'
import { parsePage } from './page-tree.ts'

function read(html: string) {
  const root = parsePage(html)
  if (root === null) throw new Error('The page is too large.')
  return readMetadata(root)
}

const news = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`

describe('what a page says of itself', () => {
  it('is read from JSON-LD first, then from its meta elements', () => {
    const page = read(
      `<html lang="id"><title>Judul - Koran</title><meta property="og:title" content="Judul"><meta name="pubdate" content="2024-07-29">
       ${news({ headline: 'Judul Lain', datePublished: '2024-07-29T20:15:00+07:00', publisher: { name: 'Koran' } })}`,
    )
    expect(page.headlines.map(({ from }) => from)).toEqual(['json-ld', 'meta og:title', 'title'])
    expect(page.times.map(({ from }) => from)).toEqual(['json-ld', 'meta pubdate'])
    expect(page.outlets).toEqual([{ value: 'Koran', from: 'json-ld' }])
    expect(page.language).toEqual({ value: 'id', from: 'html lang' })
  })

  it.each([
    [
      'in a graph',
      { '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle', headline: 'A' }] },
    ],
    ['in a list of types', { '@type': ['Thing', 'ReportageNewsArticle'], headline: 'A' }],
    [
      'as a part of a page',
      { '@type': 'WebPage', mainEntity: { '@type': 'Article', headline: 'A' } },
    ],
  ])('is found %s', (_title, json) => {
    const script = `<script type="application/ld+json">${JSON.stringify(json)}</script>`
    expect(read(script).headlines).toEqual([{ value: 'A', from: 'json-ld' }])
  })

  it('is read from JSON with the usual faults, and passed over where it is none', () => {
    const faulty = '<!-- {"@type":"NewsArticle",\n"headline":"Dua\nbaris",} -->'
    expect(read(`<script type="application/ld+json">${faulty}</script>`).headlines).toMatchObject([
      { value: 'Dua baris' },
    ])
    for (const json of [
      '{',
      'null',
      '[[[',
      '{"@type":7}',
      '{"@type":"NewsArticle","headline":{}}',
    ]) {
      expect(read(`<script type="application/ld+json">${json}</script>`).headlines).toEqual([])
    }
  })

  it('names people, not the outlet, as its writers', () => {
    const author = [
      { '@type': 'Person', name: 'Sari' },
      { '@type': 'Organization', name: 'Koran' },
      'Budi',
    ]
    expect(read(news({ author })).authors).toEqual(['Sari', 'Budi'])
    expect(read(news({ author: { name: 'Sari' } })).authors).toEqual(['Sari'])
  })

  it('gives its address by its canonical link, never one that runs script', () => {
    expect(
      read(
        '<link rel=canonical href="https://a.example/x"><meta property="og:url" content="https://b.example">',
      ).url,
    ).toEqual({
      value: 'https://a.example/x',
      from: 'link canonical',
    })
    expect(read('<link rel=canonical href="javascript:alert(1)">').url).toBeNull()
  })

  it('gives its address by a widget for comments, where nothing else tells, never the front page', () => {
    const widget = (address: string) => `<div class="fb-comments" data-href="${address}"></div>`
    expect(read(widget('https://a.example/kabar/7/jembatan')).url).toEqual({
      value: 'https://a.example/kabar/7/jembatan',
      from: 'share widget',
    })
    expect(read(widget('https://a.example/')).url).toBeNull()
  })

  it('relates its links to its base element, else to its own address', () => {
    const canonical = '<link rel=canonical href="https://a.example/x/y">'
    expect(read(canonical).base).toBe('https://a.example/x/y')
    expect(read(`<base href="/z/">${canonical}`).base).toBe('https://a.example/z/')
  })
})

describe('the note of the program that saved a page', () => {
  const singleFile = `<!--\n Page saved with SingleFile \n url: https://a.example/x \n saved date: Mon Jul 29 2024 21:30:05 GMT+0700 (Waktu Indonesia Barat)\n-->`

  it('tells its address and the moment', () => {
    expect(read(singleFile).saved).toEqual({
      url: 'https://a.example/x',
      at: '2024-07-29T21:30:05+07:00',
    })
  })

  it('of a browser tells the address alone', () => {
    expect(read('<!-- saved from url=(0019)https://a.example/x -->').saved).toEqual({
      url: 'https://a.example/x',
      at: null,
    })
  })

  it.each([
    ['<!-- saved date: Mon Jul 29 2024 21:30:05 GMT+0700 -->'],
    [singleFile.replace('Mon', 'Tue')],
    [singleFile.replace('GMT+0700', '')],
  ])('is no moment in %j', (comment) => {
    expect(read(comment).saved.at).toBeNull()
  })
})
