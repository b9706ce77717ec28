import { expect, it } from 'vitest'
import { asksForWhole, findPagePart } from './find-page-part.ts'

const own = 'https://koran.example/kabar/jembatan'
const silent = {
  urls: [own],
  previous: null,
  next: null,
  printed: null,
  leadsOn: false,
  isCut: false,
}

it.each([
  ['its words', { printed: { page: 2, of: 4 } }, { number: 2, of: 4, leadsOn: true }],
  ['its last page', { printed: { page: 4, of: 4 } }, { number: 4, of: 4, leadsOn: false }],
  ['its address', { urls: [`${own}?page=3`] }, { number: 3, of: null, isStated: false }],
  ['the address it was saved from', { urls: [`${own}?hal=2`, own] }, { number: 2 }],
  ['the page before', { previous: own }, { number: 2, leadsOn: false, isStated: true }],
  ['the page before, numbered', { previous: `${own}?page=2` }, { number: 3 }],
  ['the page after', { next: `${own}/2` }, { number: 1, leadsOn: true }],
  ['a link to the next page', { leadsOn: true }, { number: 1, of: null, leadsOn: true }],
])('a part is known by %s', (_title, signs, part) => {
  expect(findPagePart({ ...silent, ...signs })).toMatchObject(part)
})

it.each([
  ['says nothing', {}],
  ['is the only one', { printed: { page: 1, of: 1 } }],
  ['was saved as the whole', { urls: [`${own}?page=all`], leadsOn: true }],
  ['was saved as the whole, in Indonesian', { urls: [`${own}?page=semua`] }],
  ['leads to the next article', { next: 'https://koran.example/kabar/sungai' }],
  ['follows the article before', { previous: 'https://koran.example/kabar/gempa' }],
  ['is identified by a query', { urls: ['https://koran.example/?p=12'] }],
])('a page that %s is no part', (_title, signs) => {
  expect(findPagePart({ ...silent, ...signs })).toBeNull()
})

it.each([
  [`${own}?page=all`, true],
  [`${own}?utm=x&single=1`, true],
  [`${own}?page=2`, false],
  [null, false],
])('%s asks for the whole: %s', (url, expected) => {
  expect(asksForWhole(url)).toBe(expected)
})
