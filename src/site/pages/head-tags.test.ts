import { describe, expect, it } from 'vitest'
import { briefArticle, fullArticle } from '../../core/article/article-fixture.ts'
import { capturedPicture } from '../../core/article/picture-fixture.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { describeStory } from '../../core/publish/head.ts'
import { renderHeadTags } from './head-tags.ts'

const site = { origin: 'https://arsip.example', base: '/simak/' }
const full: PublishedArticle = { ...fullArticle('Jembatan'), slug: 'jembatan', related: [] }
const brief: PublishedArticle = { ...briefArticle('Bambu'), slug: 'bambu', related: [] }

function render(article: PublishedArticle, at = site): string {
  return renderHeadTags(describeStory(article), at, { article })
}

describe('the head of a full article', () => {
  it('has each tag once', () => {
    const tags = render(full)
    for (const name of [
      '<title>',
      'name="description"',
      'rel="canonical"',
      'property="og:type" content="article"',
      'property="og:title"',
      'property="og:description"',
      'property="og:url" content="https://arsip.example/simak/articles/jembatan"',
      'property="og:site_name" content="Simak"',
      'property="og:locale" content="id_ID"',
      'property="article:published_time" content="2024-07-29T12:00:00+07:00"',
      'name="twitter:card" content="summary"',
      '"@type":"NewsArticle"',
    ]) {
      expect(tags.split(name), name).toHaveLength(2)
    }
    expect(tags).not.toMatch(/robots|dateModified|articleSection/)
  })

  it('marks the tags that are true for the prerendered page only', () => {
    const marked = render(full).match(/<[^>]*data-prerendered[^>]*>/g)
    expect(marked?.map((tag) => /(?:property|type)="([^"]+)"/.exec(tag)?.[1])).toEqual([
      'og:type',
      'og:locale',
      'article:published_time',
      'application/ld+json',
    ])
  })

  it('has no publication time when only the day is known', () => {
    const at = '2024-07-29T00:00:00+07:00'
    const published = { type: 'exact', text: '29 Juli', at, precision: 'day', zone: null } as const
    const tags = render({ ...full, published })
    expect(tags).not.toContain('article:published_time')
    expect(tags).toContain('"datePublished":"2024-07-29"')
  })

  it('escapes its headline', () => {
    const headline = '"></script><script>alert(1)</script><!--'
    const tags = render({ ...full, headline, outlet: headline })
    expect(tags).not.toContain('<script>')
    expect(tags.match(/<script/g)).toHaveLength(1)
    const json = /ld\+json"[^>]*>(.*)<\/script>$/.exec(tags)?.[1] ?? ''
    expect(JSON.parse(json)).toMatchObject({ headline })
  })
})

describe('the lead picture in previews', () => {
  const figure = capturedPicture('/media/lead.jpg', { alt: 'Jembatan "baru".' })

  it('is described with absolute address, type, size and alternative text', () => {
    const tags = render({ ...full, figure })
    const marked = [
      ...tags.matchAll(/property="(og:image[^"]*)" content="([^"]*)" data-prerendered/g),
    ]
    expect(marked.map(([, name, content]) => [name, content])).toEqual([
      ['og:image', 'https://arsip.example/simak/media/lead.jpg'],
      ['og:image:type', 'image/jpeg'],
      ['og:image:width', '1200'],
      ['og:image:height', '800'],
      ['og:image:alt', 'Jembatan &quot;baru&quot;.'],
    ])
    expect(tags).toContain('name="twitter:card" content="summary_large_image"')
    expect(tags).toContain('"creditText":"ANTARA FOTO/Sari"')
  })

  it.each([
    ['a site without address', figure, { origin: null, base: '/simak/' }],
    ['a drawing as SVG', capturedPicture('/media/lead.svg'), site],
    ['a picture that was not captured', { ...figure, file: null }, site],
  ])('is left out for %s', (_title, picture, at) => {
    const tags = renderHeadTags(describeStory(full), at, { article: { ...full, figure: picture } })
    expect(tags).not.toContain('og:image')
    expect(tags).toContain('name="twitter:card" content="summary"')
  })
})

it('a brief is a page, not an article, and has no JSON-LD', () => {
  const tags = render(brief)
  expect(tags).toContain('property="og:type" content="website"')
  expect(tags).not.toMatch(/ld\+json|published_time/)
})

it.each([
  ['id', 'id_ID'],
  ['en', 'en_US'],
  ['en-GB', 'en_GB'],
  ['zh-Hant-tw', 'zh_TW'],
])('the language %s has the locale %s', (language, locale) => {
  expect(render({ ...full, language })).toContain(`property="og:locale" content="${locale}"`)
})

it.each(['jv', 'ms-419', 'en-x-abc'])(
  'the language %s names no country, so no locale',
  (language) => {
    expect(render({ ...full, language })).not.toContain('og:locale')
  },
)

it('existing feeds are announced', () => {
  const tags = renderHeadTags(describeStory(full), site, { feeds: ['atom', 'json'] })
  expect(tags).toContain(
    '<link rel="alternate" type="application/atom+xml" title="Simak (Atom)" href="https://arsip.example/simak/feed.atom" data-prerendered>',
  )
  expect(tags).toContain('href="https://arsip.example/simak/feed.json"')
})
