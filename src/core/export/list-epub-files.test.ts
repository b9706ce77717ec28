import { describe, expect, it } from 'vitest'
import { wordings } from '../../app/i18n/wordings-fixture.ts'
import { compileSeeds } from '../../site/seeds/compile-seeds.ts'
import { briefArticle, exactTime, fullArticle, textsOf } from '../article/article-fixture.ts'
import type { PublishedArticle } from '../article/schema.ts'
import { findTexts, parseXml, type XmlElement } from '../publish/parse-xml-fixture.ts'
import { openAll } from '../publish/publish-fixture.ts'
import { estimatedTime, publishOne } from './export-fixture.ts'
import { type EpubArticles, listEpubFiles } from './list-epub-files.ts'

// 01:30 of the next day in the reader's zone, 18:30 in UTC.
const exportedAt = Date.UTC(2024, 8, 19, 18, 30)
const options = { wording: wordings.id, exportedAt, offset: 420 } as const
const built = openAll((await compileSeeds('seeds')).built)
const seed = built.articles.find(({ type }) => type === 'full') ?? expect.fail()

function open(articles: EpubArticles, at: string): XmlElement[] {
  const file = listEpubFiles(articles, options).find(({ path }) => path === `OEBPS/${at}`)
  return parseXml(file?.text ?? expect.fail(`There is no ${at}.`))
}

function findMeta(elements: readonly XmlElement[], property: string): string[] {
  return elements.flatMap((e) => (e.attributes.property === property ? [e.text] : []))
}

function findRoot(elements: readonly XmlElement[]): Record<string, string> {
  return elements[0]?.attributes ?? {}
}

function someOf([first, ...others]: readonly PublishedArticle[]): EpubArticles {
  return [first ?? expect.fail(), ...others]
}

describe('a book of the seed’s article', () => {
  it('has its files in packing order', () => {
    expect(listEpubFiles([seed], options).map(({ path }) => path)).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'OEBPS/package.opf',
      'OEBPS/nav.xhtml',
      'OEBPS/style.css',
      'OEBPS/article-1.xhtml',
    ])
    expect(listEpubFiles([seed], options)[0]?.text).toBe('application/epub+zip')
  })

  it('has the metadata of the article', () => {
    const opf = open([seed], 'package.opf')
    expect(findTexts(opf, 'dc:title')).toEqual([seed.headline])
    expect(findTexts(opf, 'dc:language')).toEqual(['id'])
    expect(findTexts(opf, 'dc:creator')).toEqual(['Tempo.co'])
    expect(findTexts(opf, 'dc:publisher')).toEqual(['Tempo.co'])
    expect(findTexts(opf, 'dc:date')).toEqual(['2024-07-29T20:15:00+07:00'])
    expect(findTexts(opf, 'dc:source')).toEqual([])
    expect(findMeta(opf, 'dcterms:modified')).toEqual(['2024-09-19T18:30:00Z'])
    expect(findMeta(opf, 'schema:accessMode')).toEqual(['textual'])
    expect(findMeta(opf, 'schema:accessibilityHazard')).toEqual(['none'])
    expect(findMeta(opf, 'schema:accessibilitySummary')).toHaveLength(1)
  })

  it('contains the article’s whole text, and its provenance', () => {
    const page = open([seed], 'article-1.xhtml')
    expect(findTexts(page, 'h1')).toEqual([seed.headline])
    const paragraphs = findTexts(page, 'p')
    const [first = '', ...others] = seed.type === 'full' ? textsOf(seed.body) : []
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        `TEMPO.CO, Jakarta - ${first}`,
        ...others,
        'REUTERS',
        'Halaman ini diarsipkan sekitar 19 September 2024. Alamat halaman aslinya tidak diketahui.',
      ]),
    )
    expect(findTexts(page, 'span')).toContain('Sputnik/Alexei Druzhinin/Kremlin via REUTERS')
    expect(findTexts(page, 'a')).toEqual([])
  })
})

describe('a book of every article of the seed', () => {
  const articles = someOf(built.articles)

  it('is a selection of the reader’s day, and starts with its contents', () => {
    const opf = open(articles, 'package.opf')
    expect(findTexts(opf, 'dc:title')).toEqual(['Pilihan dari Simak, 20 September 2024'])
    expect(findTexts(opf, 'dc:date')).toEqual(['2024-09-20'])
    const spine = opf.flatMap((e) => (e.name === 'itemref' ? e.attributes.idref : []))
    expect(spine.slice(0, 2)).toEqual(['nav', 'article-1'])
    expect(spine).toHaveLength(12)
    const links = open(articles, 'nav.xhtml').filter(({ name }) => name === 'a')
    expect(links.slice(0, 11).map(({ text }) => text)).toEqual(
      articles.map(({ headline }) => headline),
    )
  })

  it('links each article to its related stories in the same book', () => {
    const [first] = articles
    const links = open(articles, 'article-1.xhtml').filter(({ name }) => name === 'a')
    const pages = first.related.map(
      ({ slug }) => `article-${articles.findIndex((each) => each.slug === slug) + 1}.xhtml`,
    )
    expect(links.map(({ attributes }) => attributes.href)).toEqual(pages)
  })
})

it('a brief says that it is one', () => {
  const page = open([publishOne(briefArticle('Bambu'))], 'article-1.xhtml')
  expect(findTexts(page, 'p')[0]).toMatch(/^Ringkasan · /)
  expect(findTexts(page, 'p')).toContainEqual(expect.stringMatching(/^Hanya judul/))
})

it('an Arabic article runs from right to left, the words around it from left to right', () => {
  const arabic = publishOne(fullArticle('فيضان', { language: 'ar' }))
  const page = open([arabic], 'article-1.xhtml')
  expect(findRoot(page)).toMatchObject({ lang: 'ar', 'xml:lang': 'ar', dir: 'rtl' })
  const byline = page.find(({ attributes }) => attributes.class === 'byline')
  expect(byline?.attributes).toMatchObject({ lang: 'id', dir: 'ltr' })
  const spine = (articles: EpubArticles) =>
    open(articles, 'package.opf').find(({ name }) => name === 'spine')?.attributes
  expect(spine([arabic])).toEqual({ 'page-progression-direction': 'rtl' })
  expect(spine([arabic, seed])).toEqual({ 'page-progression-direction': 'ltr' })
})

it('people are its authors, and an original’s address is its source', () => {
  const article = fullArticle('Banjir', {
    reporters: ['Ani', 'Budi'],
    published: estimatedTime,
    provenance: { capture: null, url: 'https://koran.example/a?b=1&c=2', captured: null },
  })
  const opf = open([publishOne(article)], 'package.opf')
  expect(findTexts(opf, 'dc:creator')).toEqual(['Ani', 'Budi'])
  expect(findTexts(opf, 'dc:source')).toEqual(['https://koran.example/a?b=1&c=2'])
  // EPUB cannot mark a date as approximate, so an estimated one is omitted.
  expect(findTexts(opf, 'dc:date')).toEqual([])
})

it('equal articles give an equal book, whenever it is made; different ones do not', () => {
  const [one, two] = [publishOne(fullArticle('Satu')), publishOne(fullArticle('Dua'))]
  const identify = (...articles: readonly PublishedArticle[]) =>
    findTexts(open(someOf(articles), 'package.opf'), 'dc:identifier')[0]
  const again = publishOne(fullArticle('Satu', { published: exactTime('2024-01-01') }))
  expect(identify(one)).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-/)
  expect(identify(one)).toBe(identify(again))
  expect(new Set([identify(one), identify(two), identify(one, two)]).size).toBe(3)
})
