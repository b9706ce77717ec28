import { expect, it } from 'vitest'
import type { OfflineList } from '../../core/offline/offline-list.ts'
import { listChoices } from './list-choices.ts'

function list(total: number, listed = total): OfflineList {
  const articles = Array.from({ length: listed }, (_, index) => ({
    path: `/data/articles/${index}.json`,
    bytes: 1000,
    hash: 'a',
  }))
  return { version: 1, total, articles, archive: [], rest: null, isSmall: false }
}

const countsOf = (edition: OfflineList) => listChoices(edition).map(({ count }) => count)

it('a small edition is downloaded whole or not at all', () => {
  expect(listChoices(list(11))).toEqual([{ count: 11, isAll: true, bytes: 11_000 }])
})

it('a larger edition is also offered in parts, each once', () => {
  expect(countsOf(list(50))).toEqual([50])
  expect(countsOf(list(300))).toEqual([50, 200, 300])
  expect(countsOf(list(1000))).toEqual([50, 200, 1000])
})

it('an archive that the list only names in part is never offered as a whole', () => {
  const choices = listChoices(list(5000, 1000))
  expect(choices.map(({ count }) => count)).toEqual([50, 200, 1000])
  expect(choices.some(({ isAll }) => isAll)).toBe(false)
})

it('an empty edition offers nothing', () => {
  expect(listChoices(list(0))).toEqual([])
})
