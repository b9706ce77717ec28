import { describe, expect, it } from 'vitest'
import { fullArticle, paragraph } from '../article/article-fixture.ts'
import { describePicture } from '../article/picture.ts'
import { capturedPicture } from '../article/picture-fixture.ts'
import type { FullArticle } from '../article/schema.ts'
import { buildAtomFeed } from './atom-feed.ts'
import { formatBody } from './format-body.ts'
import { gatherFeed } from './gather-feed.ts'
import { buildJsonFeed } from './json-feed.ts'
import { listPages } from './list-pages.ts'
import { findTexts, parseXml } from './parse-xml-fixture.ts'
import { buildOf, knownSite, unknownSite } from './publish-fixture.ts'
import { buildSitemap } from './sitemap.ts'

const media = 'https://arsip.example/simak/media'
const article = fullArticle('Jembatan', {
  figure: capturedPicture('/media/lead.jpg'),
  body: [
    paragraph('Satu.'),
    { ...capturedPicture('/media/map.svg', { alt: null, credit: null }), type: 'picture' },
    { ...describePicture('Tidak terarsip.', null), type: 'picture' },
  ],
})

/** The article's text as HTML. */
function format(fields: Partial<FullArticle> = {}, site = knownSite): string {
  return formatBody({ ...article, ...fields, slug: 'jembatan', related: [] }, site)
}

/** The links to files of the only story. */
function findEnclosures(site: typeof knownSite | typeof unknownSite) {
  const feed = parseXml(buildAtomFeed(gatherFeed(buildOf(article)), site) ?? '')
  return feed.flatMap(({ attributes }) => (attributes.rel === 'enclosure' ? [attributes] : []))
}

describe('the pictures of an article', () => {
  it('are shown in the text of feeds with caption and credit, the lead picture first', () => {
    expect(format()).toBe(
      [
        `<figure><img src="${media}/lead.jpg" alt="Jembatan bambu." width="1200" height="800"/>`,
        '<figcaption><p>Warga di jembatan.</p><p>ANTARA FOTO/Sari</p></figcaption></figure>',
        '<p>Satu.</p>',
        `<figure><img src="${media}/map.svg" alt="Gambar tanpa deskripsi" lang="id" width="1200" height="800"/>`,
        '<figcaption><p>Warga di jembatan.</p></figcaption></figure>',
        '<figure><figcaption><p>Tidak terarsip.</p></figcaption></figure>',
      ].join(''),
    )
  })

  it('are words in the text of a site without address', () => {
    const html = formatBody({ ...article, slug: 'jembatan', related: [] }, unknownSite)
    expect(html).not.toContain('<img')
    expect(html.match(/Warga di jembatan\./g)).toHaveLength(2)
  })

  it('cannot break the text of feeds', () => {
    const hostile = '"><script>alert(1)</script>'
    const figure = capturedPicture('/media/a.jpg', { alt: hostile, caption: hostile })
    expect(format({ figure })).not.toContain('<script>')
    expect(format({ figure: { ...figure, alt: '' } })).toContain('alt=""')
  })

  it('are linked from the Atom feed: the lead picture with type and size', () => {
    const file = { rel: 'enclosure', type: 'image/jpeg', length: '90000' }
    expect(findEnclosures(knownSite)).toEqual([{ ...file, href: `${media}/lead.jpg` }])
    expect(findEnclosures(unknownSite)).toEqual([{ ...file, href: '/simak/media/lead.jpg' }])
  })

  it('are the image and a file of the item in the JSON feed, where the address is known', () => {
    const read = (site: typeof knownSite | typeof unknownSite) =>
      JSON.parse(buildJsonFeed(gatherFeed(buildOf(article)), site)).items[0]
    const url = `${media}/lead.jpg`
    expect(read(knownSite)).toMatchObject({
      image: url,
      attachments: [{ url, mime_type: 'image/jpeg', size_in_bytes: 90_000 }],
    })
    expect(read(unknownSite)).not.toHaveProperty('image')
    expect(read(unknownSite)).not.toHaveProperty('attachments')
  })

  it('are listed in the sitemap, each once and at most four of a page', () => {
    const find = (fields: Partial<FullArticle>) => {
      const files = buildSitemap(listPages(buildOf({ ...article, ...fields })), knownSite)
      return findTexts(parseXml(files.get('/sitemap.xml') ?? ''), 'image:loc')
    }
    expect(find({})).toEqual([`${media}/lead.jpg`, `${media}/map.svg`])
    const named = ['a', 'a', 'b', 'c', 'd', 'e'].map((name) => ({
      ...capturedPicture(`/media/${name}.jpg`),
      type: 'picture' as const,
    }))
    expect(find({ figure: null, body: named })).toEqual(
      ['a', 'b', 'c', 'd'].map((name) => `${media}/${name}.jpg`),
    )
  })
})
