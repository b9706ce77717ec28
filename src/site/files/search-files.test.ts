import * as v from 'valibot'
import { expect, test } from 'vitest'
import { fullArticle, paragraph } from '../../core/article/article-fixture.ts'
import { paths } from '../../core/publish/paths.ts'
import { buildOf } from '../../core/publish/publish-fixture.ts'
import {
  SearchEntrySchema,
  SearchShardSchema,
  SearchStoriesSchema,
  SearchVolumeSchema,
} from '../../core/search/schema.ts'
import { listSearchFiles } from './search-files.ts'

const read = (files: ReadonlyMap<string, string>, path: string): unknown =>
  JSON.parse(files.get(path) ?? 'null')

test('the entry leads to every file of its volume, and all of them are what they should be', () => {
  const files = listSearchFiles(buildOf(fullArticle('Satu'), fullArticle('Dua')))
  const { total, volume } = v.parse(SearchEntrySchema, read(files, paths.data.search))
  expect([total, volume.count, volume.older]).toEqual([2, 2, null])
  const { hash } = volume
  expect(v.parse(SearchVolumeSchema, read(files, paths.search.volume(hash)))).toEqual(volume)
  expect(v.is(SearchShardSchema, read(files, paths.search.words(hash, 0)))).toBe(true)
  const page = v.parse(SearchStoriesSchema, read(files, paths.search.stories(hash, 0)))
  expect(page.stories.map(({ headline }) => headline)).toEqual(['Satu', 'Dua'])
  expect(files.size).toBe(4)
})

test('another content has another folder, and the same content the same', () => {
  const markOf = (text: string) => {
    const article = fullArticle('Satu', { body: [paragraph(text)] })
    const entry = read(listSearchFiles(buildOf(article)), paths.data.search)
    return v.parse(SearchEntrySchema, entry).volume.hash
  }
  expect(markOf('Kabar')).toBe(markOf('Kabar'))
  expect(markOf('Kabar')).not.toBe(markOf('Berita'))
})

test('an edition without stories has an entry that finds none', () => {
  const files = listSearchFiles(buildOf())
  expect([...files.keys()]).toEqual([paths.data.search])
  expect(v.is(SearchEntrySchema, read(files, paths.data.search))).toBe(true)
})

test.each([
  ['a list for each word', { words: ['a', 'b'], lists: [[1]] }],
  ['whole numbers', { words: ['a'], lists: [[1.5]] }],
  ['numbers', { words: ['a'], lists: [['1']] }],
  ['no less than none', { words: ['a'], lists: [[-4]] }],
])('a shard without %s is refused', (_, shard) => {
  expect(v.is(SearchShardSchema, shard)).toBe(false)
})
