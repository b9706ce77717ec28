import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capturedAt, fullArticle } from '../article/article-fixture.ts'
import { listPages } from './list-pages.ts'
import { findTexts, parseXml } from './parse-xml-fixture.ts'
import { anyEdition, buildDays, buildOf, knownSite, listSitePaths } from './publish-fixture.ts'
import { buildSitemap } from './sitemap.ts'

const address = 'https://arsip.example/simak'

describe('the sitemap', () => {
  it('contains every page once, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(anyEdition, fc.constant(buildDays(60))), (built) => {
        const files = buildSitemap(listPages(built, ['/archive']), knownSite)
        const found = findTexts(parseXml(files.get('/sitemap.xml') ?? ''), 'loc')
        const expected = [...listSitePaths(built), '/archive'].map((path) => address + path)
        expect(found.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  it('states when a page was captured, if that was recorded', () => {
    const files = buildSitemap(listPages(buildOf(fullArticle('Jembatan'))), knownSite)
    const sitemap = parseXml(files.get('/sitemap.xml') ?? '')
    expect(findTexts(sitemap, 'lastmod')).toEqual([capturedAt, capturedAt])
  })

  it('bases no date on an estimate', () => {
    const captured = { at: capturedAt, isEstimated: true, reason: null }
    const article = fullArticle('Jembatan', { provenance: { capture: null, url: null, captured } })
    const files = buildSitemap(listPages(buildOf(article)), knownSite)
    expect(files.get('/sitemap.xml')).not.toContain('lastmod')
  })

  it('is one file up to the limit of addresses', () => {
    expect([...buildSitemap(listPages(buildDays(9)), knownSite, 10).keys()]).toEqual([
      '/sitemap.xml',
    ])
  })

  it('is split above it, with an index of its parts', () => {
    const built = buildDays(60)
    const files = buildSitemap(listPages(built), knownSite, 25)
    expect([...files.keys()]).toEqual([
      '/sitemap.xml',
      '/sitemap-1.xml',
      '/sitemap-2.xml',
      '/sitemap-3.xml',
    ])
    const index = parseXml(files.get('/sitemap.xml') ?? '')
    const parts = findTexts(index, 'loc').map((loc) => loc.replace(address, ''))
    expect(index[0]?.name).toBe('sitemapindex')
    expect(parts).toEqual([...files.keys()].slice(1))
    const found = parts.flatMap((path) => findTexts(parseXml(files.get(path) ?? ''), 'loc'))
    expect(new Set(found).size).toBe(listSitePaths(built).size)
    expect(found).toHaveLength(listSitePaths(built).size)
  })
})
