import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { briefArticle, exactTime, fullArticle } from '../article/article-fixture.ts'
import type { Article } from '../article/schema.ts'
import type { SiteAddress } from './format-address.ts'
import { gatherFeed } from './gather-feed.ts'
import { buildJsonFeed } from './json-feed.ts'
import { anyEdition, buildOf, knownSite, listSitePaths, unknownSite } from './publish-fixture.ts'

function build(articles: readonly Article[], site: SiteAddress = knownSite) {
  return JSON.parse(buildJsonFeed(gatherFeed(buildOf(...articles)), site))
}

describe('the JSON feed', () => {
  it('states its version and title, and contains full articles in full', () => {
    const article = fullArticle('Satu', {
      reporters: ['Sita'],
      provenance: { capture: null, url: 'https://koran.example/satu', captured: null },
    })
    expect(build([article])).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Simak',
      description: 'Arsip berita untuk dibaca dengan tenang.',
      language: 'id',
      home_page_url: 'https://arsip.example/simak/',
      feed_url: 'https://arsip.example/simak/feed.json',
      items: [
        {
          id: expect.stringMatching(/^urn:uuid:/),
          url: 'https://arsip.example/simak/articles/satu',
          external_url: 'https://koran.example/satu',
          title: 'Satu',
          language: 'id',
          date_published: '2024-07-29T12:00:00+07:00',
          authors: [{ name: 'Sita' }],
          content_html: '<p>Satu. Begitu kabarnya.</p>',
        },
      ],
    })
  })

  it('contains the summary of a brief, or its headline if there is no summary', () => {
    const { items } = build([
      briefArticle('Bambu', { published: exactTime('2024-07-02') }),
      briefArticle('Rotan', { published: exactTime('2024-07-01'), summary: null, outlet: null }),
    ])
    expect(items[0]).toMatchObject({
      content_text: 'Ringkasan Bambu.',
      summary: 'Ringkasan Bambu.',
    })
    expect(items[1]).toMatchObject({ content_text: 'Rotan' })
    expect(items[1]).not.toHaveProperty('summary')
    expect(items[1]).not.toHaveProperty('authors')
  })

  it('states no moment of publication that is not known', () => {
    const { items } = build([fullArticle('Satu', { published: null })])
    expect(items[0]).not.toHaveProperty('date_published')
  })

  it('of a site without address contains no address of its own', () => {
    expect(JSON.stringify(build([fullArticle('Satu')], unknownSite))).not.toMatch(
      /_url"|"url"|simak\//,
    )
  })

  it('of any text is JSON whose items have an id, content, and an existing address', () => {
    fc.assert(
      fc.property(anyEdition, (built) => {
        const pages = listSitePaths(built)
        const { items } = JSON.parse(buildJsonFeed(gatherFeed(built), knownSite))
        expect(items).toHaveLength(built.articles.length)
        for (const { id, url, content_html, content_text } of items) {
          expect(id).toMatch(/^urn:uuid:/)
          expect(content_html ?? content_text).toEqual(expect.any(String))
          expect(pages).toContain(new URL(url).pathname.replace('/simak/', '/'))
        }
      }),
    )
  })
})
