import { expect, it } from 'vitest'
import { fullArticle } from '../article/article-fixture.ts'
import { findOriginal } from './find-original.ts'

const article = { ...fullArticle('Jembatan "Bambu" & Warga'), slug: 'jembatan', related: [] }

function at(url: string) {
  return { ...article, provenance: { ...article.provenance, url } }
}

it.each([
  ['https://www.example.org/read/1?a=b#c', 'example.org'],
  ['http://dunia.example.org:8080/read', 'dunia.example.org'],
  ['https://example.org', 'example.org'],
  ['https://example.org?id=1', 'example.org'],
])('the page at %s is on %s', (url, host) => {
  expect(findOriginal(at(url))).toEqual({ type: 'page', href: url, host })
})

it('an article without an address is searched on its outlet’s site', () => {
  const original = findOriginal(article)
  expect(original).toMatchObject({ type: 'search', host: 'tempo.co' })
  expect(new URLSearchParams(original?.href.split('?')[1]).get('q')).toBe(
    '"Jembatan "Bambu" & Warga" site:tempo.co',
  )
})

it.each([['Koran Desa'], [null]])('an article of the outlet %j cannot be looked for', (outlet) => {
  expect(findOriginal({ ...article, outlet })).toBeNull()
})
