import { expect, it } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import { buildEdition } from '../../core/edition/build-edition.ts'
import { listFeedFiles } from './feed-files.ts'

const article = fullArticle('Jembatan')
const built = buildEdition([{ file: 'a.txt', article }])

it('a site that knows its address has feeds, a sitemap and a robots.txt', () => {
  const files = listFeedFiles(built, { origin: 'https://arsip.example', base: '/' })
  expect([...files.keys()]).toEqual(['/feed.atom', '/feed.json', '/robots.txt', '/sitemap.xml'])
})

it('a site that does not know its address has no sitemap', () => {
  const files = listFeedFiles(built, { origin: null, base: '/' })
  expect([...files.keys()]).toEqual(['/feed.atom', '/feed.json', '/robots.txt'])
})

it('an edition in which nothing has a time has no Atom feed', () => {
  const provenance = { capture: null, url: null, captured: null }
  const timeless = { ...article, published: null, provenance }
  const edition = buildEdition([{ file: 'a.txt', article: timeless }])
  expect(listFeedFiles(edition, { origin: null, base: '/' }).has('/feed.atom')).toBe(false)
})
