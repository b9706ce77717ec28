import { expect, it } from 'vitest'
import { listShownPages } from './list-shown-pages.ts'

it('the first page links to all pages of a whole, so that each is one step away', () => {
  expect(listShownPages(1, 12, true)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
})

it.each([
  [1, [1, 2, 3, null, 20]],
  [5, [1, 2, 3, 4, 5, 6, 7, null, 20]],
  [6, [1, null, 4, 5, 6, 7, 8, null, 20]],
  [16, [1, null, 14, 15, 16, 17, 18, 19, 20]],
  [20, [1, null, 18, 19, 20]],
])('page %i of 20 links to its neighbours, the first and the last', (page, shown) => {
  expect(listShownPages(page, 20, false)).toEqual(shown)
})

it('a page of thousands links to as few as one of twenty', () => {
  expect(listShownPages(700, 1_389, true)).toHaveLength(9)
})
