import { expect, it } from 'vitest'
import { paths, routes } from './paths.ts'

it.each([
  [paths.article('banjir-di-kota'), '/articles/banjir-di-kota'],
  [paths.article('banjir', '20240919T030000Z'), '/articles/banjir/20240919T030000Z'],
  [paths.article('berita-ségar'), '/articles/berita-s%C3%A9gar'],
  [paths.archive.period('2024'), '/archive/2024'],
  [paths.archive.period('2024-07-29'), '/archive/2024/07/29'],
  [paths.data.article('banjir-di-kota'), '/data/articles/banjir-di-kota.json'],
  [paths.data.article('新闻', 'v1a2b3c4d'), '/data/articles/%E6%96%B0%E9%97%BB/v1a2b3c4d.json'],
  [paths.data.capture('banjir', 'v1a2b3c4d'), '/data/captures/banjir/v1a2b3c4d.json'],
  [paths.data.article('新闻'), '/data/articles/%E6%96%B0%E9%97%BB.json'],
  [paths.data.archive('/archive/2024/07'), '/data/archive/2024/07.json'],
  [paths.sitemapPart(2), '/sitemap-2.xml'],
])('an address is built as %s', (path, expected) => {
  expect(path).toBe(expected)
})

it('an address matches its route', () => {
  expect(paths.article('a')).toBe(routes.article.replace(':slug', 'a'))
  expect(paths.article('a', 'b')).toBe(routes.version.replace(':slug', 'a').replace(':part', 'b'))
  expect(paths.archive.period('2024-07')).toBe(routes.archive.replace('*', '2024/07'))
  expect(paths.front).toBe(routes.front)
})
