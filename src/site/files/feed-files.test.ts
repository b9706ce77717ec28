import { expect, it } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import { buildEdition } from '../../core/edition/build-edition.ts'
import { formatFiles } from './content-file.ts'
import { listFeedFiles } from './feed-files.ts'

const article = fullArticle('Jembatan')
const built = buildEdition([{ file: 'a.txt', article }])

it('a site that knows its address has feeds, a sitemap and a robots.txt', () => {
  const files = formatFiles(listFeedFiles(built, { origin: 'https://arsip.example', base: '/' }))
  expect([...files.keys()]).toEqual([
    '/feed.atom',
    '/feed.json',
    '/robots.txt',
    '/outlets/tempo-co/feed.atom',
    '/sitemap.xml',
  ])
})

it('a site that does not know its address has no sitemap', () => {
  const files = formatFiles(listFeedFiles(built, { origin: null, base: '/' }))
  expect([...files.keys()]).not.toContain('/sitemap.xml')
})

it('each outlet and reporter has a feed of its own stories, in summaries', () => {
  const other = fullArticle('Radio Baru', { outlet: 'Radio', reporters: ['Ani Éka'] })
  const sources = [article, other].map((each, n) => ({ file: `${n}.txt`, article: each }))
  const files = formatFiles(
    listFeedFiles(buildEdition(sources), { origin: 'https://arsip.example', base: '/' }),
  )
  const feed = files.get('/reporters/ani-eka/feed.atom') ?? ''
  expect(feed).toContain('<title>Ani Éka – Simak</title>')
  expect(feed).toContain('<title>Radio Baru</title>')
  expect(feed).not.toContain('<title>Jembatan</title>')
  expect(feed).not.toContain('<content')
  expect(feed).toContain('href="https://arsip.example/reporters/ani-eka/feed.atom"')
  const ids = ['/reporters/ani-eka/feed.atom', '/outlets/radio/feed.atom', '/feed.atom'].map(
    (path) => /<id>([^<]+)/.exec(files.get(path) ?? '')?.[1],
  )
  expect(new Set(ids).size).toBe(3)
})

it('a named feed says from which stories it is made', () => {
  const find = (headline: string) => {
    const edition = buildEdition([{ file: 'a.txt', article: fullArticle(headline) }])
    const files = [...listFeedFiles(edition, { origin: null, base: '/' })]
    return files.find(({ path }) => path === '/outlets/tempo-co/feed.atom')?.madeFrom
  }
  expect(find('Jembatan')).toBeDefined()
  expect(find('Jembatan')).toBe(find('Jembatan'))
  expect(find('Jembatan')).not.toBe(find('Jembatan Baru'))
})

it('an edition in which nothing has a time has no Atom feed', () => {
  const provenance = { capture: null, url: null, captured: null }
  const timeless = { ...article, published: null, provenance }
  const edition = buildEdition([{ file: 'a.txt', article: timeless }])
  expect(formatFiles(listFeedFiles(edition, { origin: null, base: '/' })).has('/feed.atom')).toBe(
    false,
  )
})
