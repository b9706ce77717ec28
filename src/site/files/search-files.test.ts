import { expect, test } from 'vitest'
import { exactTime, fullArticle, paragraph } from '../../core/article/article-fixture.ts'
import { paths } from '../../core/publish/paths.ts'
import { buildOf } from '../../core/publish/publish-fixture.ts'
import { cutVolumes } from '../../core/search/build-search.ts'
import {
  isSearchEntry,
  isSearchShard,
  isSearchStories,
  isSearchVolume,
} from '../../core/search/index-files.ts'
import { noMemory } from '../build-memory.ts'
import { formatFiles } from './content-file.ts'
import { formatSearchFiles, listSearchFiles } from './search-files.ts'

const read = (files: ReadonlyMap<string, string>, path: string): unknown =>
  JSON.parse(files.get(path) ?? 'null')

function readEntry(files: ReadonlyMap<string, string>) {
  const entry = read(files, paths.data.search)
  if (!isSearchEntry(entry)) throw new Error('The site has no entry of its search.')
  return entry
}

test('the entry names every file of its volume, and each of them parses', () => {
  const files = formatSearchFiles(buildOf(fullArticle('Satu'), fullArticle('Dua')))
  const { total, volume } = readEntry(files)
  expect([total, volume.count, volume.older]).toEqual([2, 2, null])
  const { hash } = volume
  expect(isSearchShard(read(files, paths.search.words(hash, 0)))).toBe(true)
  const page = read(files, paths.search.stories(hash, 0))
  expect(isSearchStories(page)).toBe(true)
  expect(page).toMatchObject({ stories: [{ headline: 'Satu' }, { headline: 'Dua' }] })
  expect(files.size).toBe(4)
})

test('each content has a folder of its own, and equal content the same one', () => {
  const markOf = (text: string) => {
    const article = fullArticle('Satu', { body: [paragraph(text)] })
    return readEntry(formatSearchFiles(buildOf(article))).volume.hash
  }
  expect(markOf('Kabar')).toBe(markOf('Kabar'))
  expect(markOf('Kabar')).not.toBe(markOf('Berita'))
})

/** The files of two volumes with one article each; the older article has this text. */
function formatTwo(olderText: string) {
  const built = buildOf(
    fullArticle('Baru', { published: exactTime('2024-07-30') }),
    fullArticle('Lama', {
      published: exactTime('2024-07-29'),
      body: [paragraph(olderText)],
    }),
  )
  return formatFiles(listSearchFiles(built, noMemory, cutVolumes(built, 1)))
}

test('each volume leads to the next older one', () => {
  const files = formatTwo('Banjir surut.')
  const { volume } = readEntry(files)
  const older = read(files, paths.search.volume(volume.older ?? ''))
  expect(isSearchVolume(older)).toBe(true)
  expect(older).toMatchObject({ count: 1, older: null, olderCount: 0 })
  expect(volume).toMatchObject({ count: 1, olderCount: 1 })
})

test('a change of an old article moves no words and stories of newer volumes', () => {
  const [before, after] = [formatTwo('Banjir surut.'), formatTwo('Banjir kembali.')]
  const [one, other] = [readEntry(before).volume, readEntry(after).volume]
  expect(other.hash).toBe(one.hash)
  expect(other.older).not.toBe(one.older)
  // Both descriptions, and the words of the older volume; its story has the same headline.
  const moved = [...after.keys()].filter((path) => !before.has(path))
  expect(moved).toHaveLength(4)
  expect(moved.filter((path) => path.includes(one.hash))).toEqual([])
})

test('an edition without stories has an entry that finds none', () => {
  const files = formatSearchFiles(buildOf())
  expect([...files.keys()]).toEqual([paths.data.search])
  expect(readEntry(files).volume.count).toBe(0)
})

test.each([
  ['a list for each word', { words: ['a', 'b'], lists: [[1]] }],
  ['whole numbers', { words: ['a'], lists: [[1.5]] }],
  ['numbers', { words: ['a'], lists: [['1']] }],
  ['no less than none', { words: ['a'], lists: [[-4]] }],
])('a shard without %s is refused', (_, shard) => {
  expect(isSearchShard(shard)).toBe(false)
})

test.each([
  ['leads out of its folder', { hash: '../../../data' }],
  ['has a size that is no count', { count: -1 }],
  ['names an older one by a number', { older: 7 }],
])('a volume that %s is refused', (_, change) => {
  const { volume } = readEntry(formatSearchFiles(buildOf(fullArticle('Satu'))))
  expect(isSearchVolume({ ...volume, ...change })).toBe(false)
})

test('a volume that an earlier build has made of the same articles is known without building it', () => {
  const known = new Map<string, unknown>()
  const remembered: string[] = []
  const memory = {
    // As the cache reads it.
    recall: (key: string): unknown => JSON.parse(JSON.stringify(known.get(key) ?? null)),
    remember: (key: string, value: unknown) => {
      remembered.push(known.has(key) ? 'known' : 'new')
      known.set(key, value)
    },
  }
  const list = (text: string) => {
    const article = fullArticle('Satu', { body: [paragraph(text)] })
    return [...listSearchFiles(buildOf(article), memory)]
  }
  const first = list('Banjir surut.')
  const again = list('Banjir surut.')
  const other = list('Banjir kembali.')
  expect(remembered).toEqual(['new', 'known', 'new'])
  const describe = (files: typeof first) => files.map(({ path, madeFrom }) => [path, madeFrom])
  expect(describe(again)).toEqual(describe(first))
  expect(describe(other)).not.toEqual(describe(first))
  // A file that is missing all the same is built.
  expect(formatFiles(again)).toEqual(formatFiles(first))
})
