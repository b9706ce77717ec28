import fc from 'fast-check'
import { expect, test } from 'vitest'
import { capturesOf, exactTime, fullArticle, paragraph } from '../article/article-fixture.ts'
import { everyBlock } from '../article/block-fixture.ts'
import { describePicture } from '../article/picture.ts'
import type { Article, FullArticle } from '../article/schema.ts'
import { buildEdition } from '../edition/build-edition.ts'
import { buildDays, buildOf } from '../publish/publish-fixture.ts'
import { type BuiltVolume, buildSearch } from './build-search.ts'
import { storiesPerFile } from './index-files.ts'
import { readQuery } from './read-query.ts'
import { searchVolume } from './search-volume.ts'

/** Returns the headlines of the stories that a query finds in a volume, in order. */
async function search(volume: BuiltVolume | undefined, query: string): Promise<string[]> {
  if (volume === undefined) return []
  const { shards, pages } = volume
  const numbers = await searchVolume(
    { shards: shards.map(({ first }) => first) },
    readQuery(query),
    async (number) => shards[number]?.shard ?? { words: [], lists: [] },
  )
  return numbers.map(({ number, olderWords }) => {
    const { stories = [] } = pages[Math.floor(number / storiesPerFile)] ?? {}
    const headline = stories[number % storiesPerFile]?.headline ?? 'missing'
    return olderWords.length === 0 ? headline : `${headline} (older: ${olderWords.join(', ')})`
  })
}

const searchIn = (articles: readonly Article[], query: string) =>
  search(buildSearch(buildOf(...articles))[0], query)

const body = (text: string): Pick<FullArticle, 'body'> => ({ body: [paragraph(text)] })
const onDay = (day: string) => ({ published: exactTime(day) })

test('a match in the headline ranks above one in the text, and of equal ones the newer above the older', async () => {
  const articles = [
    fullArticle('Banjir lama', onDay('2024-01-01')),
    fullArticle('Banjir baru', onDay('2024-03-01')),
    fullArticle('Kabar terbaru', { ...onDay('2024-04-01'), ...body('Ada banjir.') }),
  ]
  expect(await searchIn(articles, 'banjir')).toEqual([
    'Banjir baru',
    'Banjir lama',
    'Kabar terbaru',
  ])
})

test('each form of an Indonesian word finds the others, the exact form first', async () => {
  const articles = [
    fullArticle('Polisi menembak', onDay('2024-04-01')),
    fullArticle('Kasus penembakan', onDay('2024-03-01')),
    fullArticle('Tembak di tempat', onDay('2024-02-01')),
    fullArticle('Harga beras', onDay('2024-05-01')),
  ]
  expect(await searchIn(articles, 'tembak')).toEqual([
    'Tembak di tempat',
    'Polisi menembak',
    'Kasus penembakan',
  ])
  for (const query of ['menembak', 'penembakan', 'ditembak', 'tembakan']) {
    expect((await searchIn(articles, query)).toSorted(), query).toEqual([
      'Kasus penembakan',
      'Polisi menembak',
      'Tembak di tempat',
    ])
  }
})

test('every printed part of a story is searched, and a word may be incomplete', async () => {
  const article = fullArticle('Judul', {
    outlet: 'Antara',
    reporters: ['Sita Dewi'],
    dateline: { text: 'ANTARA, Kupang - ', outlet: 'ANTARA', place: 'Kupang' },
    figure: describePicture('Jembatan Écija', 'Foto Wahyu'),
    ...body('Isi naskah'),
  })
  for (const query of [
    'antara',
    'sita',
    'kupang',
    'ecija',
    'wahyu',
    'nask',
    'JUD',
    'sita nask ecij',
  ])
    expect(await searchIn([article], query), query).toEqual(['Judul'])
  for (const query of ['nas kah', 'bukan', 'sita bukan']) {
    expect(await searchIn([article], query), query).toEqual([])
  }
})

test('volumes are cut from the oldest story on, so that a newer one leaves the older unchanged', () => {
  const [oldest, next] = buildSearch(buildDays(10), 3)
  const [same, grown, ...more] = buildSearch(buildDays(11), 3)
  expect(same).toEqual(oldest)
  expect([oldest?.count, next?.count]).toEqual([3, 3])
  expect([grown?.count, ...more.map(({ count }) => count)]).toEqual([3, 5])
})

test('an index finds exactly the stories that contain the words, in any archive', async () => {
  const word = fc.stringMatching(/^[abc]{1,4}$/)
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), text, async (texts, query) => {
      const articles = texts.map((line, index) =>
        fullArticle(`N${index}`, { language: 'en', ...body(line) }),
      )
      const expected = texts.flatMap((line, index) => {
        const words = line.split(' ')
        const holds = (sought: string) =>
          words.some((held) => held === sought || (sought.length >= 3 && held.startsWith(sought)))
        return query.split(' ').every(holds) ? [`N${index}`] : []
      })
      expect((await searchIn(articles, query)).toSorted()).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['an inner item', 'sisi sungai'],
  ['a cell', 'selasa'],
  ['a table’s caption', 'penyeberang'],
  ['a picture’s caption', 'menyeberang'],
  ['a picture’s credit', 'antara'],
  ['code', 'tutup'],
  ['an embed', 'dibuka'],
  ['the deck', 'permulaan'],
  ['the section', 'daerah'],
  ['a word that a raised sign follows', 'jembatannya'],
])('%s is found', async (_title, query) => {
  const footnote = paragraph('Lihat jembatannya1 itu.', [{ type: 'sup', start: 17, end: 18 }])
  const article = fullArticle('Kabar', {
    body: [...everyBlock, footnote],
    deck: 'Permulaan yang baik',
    section: 'Daerah',
  })
  expect(await searchIn([article, fullArticle('Lain')], query)).toEqual(['Kabar'])
})

test('words of older versions find the article, after all others, and say so', async () => {
  const [first, second] = capturesOf('Dua Warga Luka', 'Tiga Warga Luka')
  const other = { file: 'z.txt', article: fullArticle('Kabar', body('Dua ekor kerbau selamat.')) }
  if (first === undefined || second === undefined) throw new Error('Two captures are needed.')
  const article = { ...first.article, ...body('Kerbau hanyut ke muara.') }
  const sources = [{ ...first, article }, second, other]
  const [volume] = buildSearch(buildEdition(sources))
  expect(await search(volume, 'dua')).toEqual(['Kabar', 'Tiga Warga Luka (older: dua)'])
  expect(await search(volume, 'warga muara')).toEqual(['Tiga Warga Luka (older: muara)'])
  expect(await search(volume, 'hanyut muara')).toEqual(['Tiga Warga Luka (older: hanyut, muara)'])
  expect(await search(volume, 'warga luka')).toEqual(['Tiga Warga Luka'])
})
