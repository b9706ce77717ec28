import { expect, it } from 'vitest'
import { formatAddress, isKnownSite } from './format-address.ts'
import { paths } from './paths.ts'

it.each([
  ['https://arsip.example', '/', 'https://arsip.example/articles/a'],
  ['https://arsip.example', '/simak/', 'https://arsip.example/simak/articles/a'],
  [null, '/', '/articles/a'],
  [null, '/simak/', '/simak/articles/a'],
])('with the origin %j and the base %s an article is at %s', (origin, base, address) => {
  expect(formatAddress({ origin, base }, paths.article('a'))).toBe(address)
})

it('the address of the front page is the base itself', () => {
  expect(formatAddress({ origin: null, base: '/simak/' }, paths.front)).toBe('/simak/')
})

it('a site is known when it has an origin', () => {
  expect(isKnownSite({ origin: 'https://arsip.example', base: '/' })).toBe(true)
  expect(isKnownSite({ origin: null, base: '/' })).toBe(false)
})
