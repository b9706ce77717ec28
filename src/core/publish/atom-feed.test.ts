import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  briefArticle,
  exactTime,
  fullArticle,
  heading,
  paragraph,
} from '../article/article-fixture.ts'
import type { Article } from '../article/schema.ts'
import { buildAtomFeed } from './atom-feed.ts'
import type { SiteAddress } from './format-address.ts'
import { gatherFeed } from './gather-feed.ts'
import { findTexts, parseXml } from './parse-xml-fixture.ts'
import { anyEdition, buildOf, knownSite, listSitePaths, unknownSite } from './publish-fixture.ts'

const unsaved = { capture: null, url: null, captured: null }

function build(articles: readonly Article[], site: SiteAddress = knownSite) {
  return parseXml(buildAtomFeed(gatherFeed(buildOf(...articles)), site) ?? '')
}

function findLinks(elements: ReturnType<typeof build>, rel: string) {
  return elements.flatMap(({ name, attributes }) =>
    name === 'link' && attributes.rel === rel ? [attributes.href] : [],
  )
}

describe('the Atom feed', () => {
  it('contains the whole text of a full article as escaped HTML', () => {
    const dateline = { text: 'TEMPO.CO, Jakarta - ', outlet: 'TEMPO.CO', place: 'Jakarta' }
    const feed = build([
      fullArticle('A & B', {
        dateline,
        body: [paragraph('Satu < dua.'), heading('Lalu'), paragraph('Tiga.')],
      }),
    ])
    expect(findTexts(feed, 'title')).toEqual(['Simak', 'A & B'])
    expect(findTexts(feed, 'content')).toEqual([
      '<p>TEMPO.CO, Jakarta - Satu &lt; dua.</p><h2>Lalu</h2><p>Tiga.</p>',
    ])
    expect(findTexts(feed, 'summary')).toEqual([])
  })

  it('contains the summary of a brief, cut after a word where the source cut it', () => {
    const feed = build([briefArticle('Bambu', { summary: 'Pesanan na', isTruncated: true })])
    expect(findTexts(feed, 'summary')).toEqual(['Pesanan…'])
    expect(findTexts(feed, 'content')).toEqual([])
  })

  it('states a moment of publication only where it is known to the minute', () => {
    const at = '2024-07-01T00:00:00+07:00'
    const feed = build([
      fullArticle('Satu', { published: exactTime('2024-07-29') }),
      fullArticle('Dua', {
        published: { type: 'exact', text: '1 Juli', at, precision: 'day', zone: null },
      }),
    ])
    expect(findTexts(feed, 'published')).toEqual(['2024-07-29T12:00:00+07:00'])
    expect(findTexts(feed, 'updated').slice(1)).toEqual(['2024-07-29T12:00:00+07:00', at])
  })

  it('omits a story without any moment, and is null when no story has one', () => {
    const timeless = fullArticle('Jembatan', { published: null, provenance: unsaved })
    expect(findTexts(build([timeless, fullArticle('Satu')]), 'title')).toEqual(['Simak', 'Satu'])
    expect(buildAtomFeed(gatherFeed(buildOf(timeless)), knownSite)).toBeNull()
  })

  it('never names the site as the author of an unsigned story', () => {
    const feed = build([fullArticle('Satu', { outlet: null })])
    expect(findTexts(feed, 'name')).toEqual(['Penulis tidak diketahui'])
  })

  it('of a site with a known address uses it as id, with absolute links', () => {
    const url = 'https://koran.example/a?b=1&c=2'
    const provenance = { ...unsaved, url }
    const feed = build([fullArticle('Satu', { provenance })])
    expect(findTexts(feed, 'id')[0]).toBe('https://arsip.example/simak/')
    expect(findLinks(feed, 'self')).toEqual(['https://arsip.example/simak/feed.atom'])
    expect(findLinks(feed, 'via')).toEqual([url])
  })

  it('of a site without address has a URN as id, and relative links', () => {
    const feed = build([fullArticle('Satu')], unknownSite)
    expect(findTexts(feed, 'id')[0]).toMatch(/^urn:uuid:/)
    expect(findLinks(feed, 'self')).toEqual(['/simak/feed.atom'])
    expect(findLinks(feed, 'alternate')).toEqual(['/simak/', '/simak/articles/satu'])
  })

  it('gives a story the same id wherever the site is published', () => {
    const [, here] = findTexts(build([fullArticle('Satu')], unknownSite), 'id')
    const [, there] = findTexts(build([fullArticle('Satu')]), 'id')
    expect(here).toBe(there)
  })

  it('of any text is well-formed and complete, and links only to existing pages', () => {
    fc.assert(
      fc.property(anyEdition, fc.constantFrom(knownSite, unknownSite), (built, site) => {
        const document = buildAtomFeed(gatherFeed(built), site)
        if (document === null) return
        const feed = parseXml(document)
        const entries = findTexts(feed, 'entry').length
        for (const name of ['id', 'title', 'updated']) {
          expect(findTexts(feed, name)).toHaveLength(entries + 1)
        }
        expect(findTexts(feed, 'author').length).toBeGreaterThanOrEqual(entries)
        const pages = listSitePaths(built)
        for (const href of findLinks(feed, 'alternate')) {
          const { pathname } = new URL(href ?? '', 'https://arsip.example')
          expect(pages).toContain(pathname.replace('/simak/', '/'))
        }
      }),
    )
  })
})
