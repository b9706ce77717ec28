import { expect, test } from 'vitest'
import { listLatest } from './list-latest.ts'
import type { OfflineList } from './offline-list.ts'

const describe = (path: string) => ({ path, bytes: 1000, hash: 'a' })
const list: OfflineList = {
  version: 1,
  total: 500,
  articles: ['a', 'b', 'c', 'd', 'e'].map(describe),
  archive: [
    { ...describe('page 9'), stories: 1 },
    { ...describe('page 8'), stories: 2 },
    { ...describe('page 7'), stories: 2 },
  ],
  rest: null,
  isSmall: false,
}
const pathsOf = (count: number, of = list) => listLatest(of, count).map(({ path }) => path)

test('an article is listed with the archive page that links to it', () => {
  expect(pathsOf(1)).toEqual(['a', 'page 9'])
  expect(pathsOf(2)).toEqual(['a', 'b', 'page 9', 'page 8'])
  expect(pathsOf(4)).toEqual(['a', 'b', 'c', 'd', 'page 9', 'page 8', 'page 7'])
})

test('pictures come last, each once', () => {
  const pictures = [describe('picture')]
  const articles = ['a', 'b'].map((path) => ({ ...describe(path), pictures }))
  expect(pathsOf(2, { ...list, articles, archive: [] })).toEqual(['a', 'b', 'picture'])
})

test('a count above the total lists everything', () => {
  expect(pathsOf(50)).toEqual(['a', 'b', 'c', 'd', 'e', 'page 9', 'page 8', 'page 7'])
})

test('a whole edition includes all its other files, and a count of 0 lists nothing', () => {
  const small = { ...list, total: 5, archive: [], rest: [describe('edition')] }
  expect(pathsOf(5, small)).toEqual(['a', 'b', 'c', 'd', 'e', 'edition'])
  expect(pathsOf(1, small)).toEqual(['a'])
  expect(pathsOf(0, small)).toEqual([])
})
