import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { holdBytes } from './byte-source.ts'
import { damageProperty } from './damage-fixture.ts'
import { readAddresses, readJsonFile } from './read-export.ts'
import { holdFile } from './seed-file.ts'

const golden = (name: string) => readFileSync(new URL(`golden/${name}`, import.meta.url))
const readJson = (bytes: Uint8Array) => readJsonFile(holdFile('a.json', bytes))
const readTable = (text: string) =>
  readAddresses(holdFile('a.csv', Buffer.from(`title,url,time_added,tags,status\n${text}`)))

describe('a damaged export', () => {
  it.each(['wallabag.json', 'karakeep.json', 'linkwarden.json', 'readability.json'])(
    'such as %s is no crash',
    (name) => damageProperty(golden(name), readJson),
  )

  it.each(['pocket.csv', 'pocket.html', 'instapaper.csv', 'instapaper.html', 'bookmarks.html'])(
    'such as %s is no crash',
    (name) => damageProperty(golden(name), (bytes) => readAddresses(holdFile(name, bytes))),
  )
})

it('a table that breaks off in a row keeps the rows before it, and says which row', () => {
  const { stories, problems } = readTable(
    'Satu,https://kabar.example/1,1700000000,,unread\n"Dua,https://kabar.example/2\n',
  )
  expect(stories).toHaveLength(1)
  expect(problems).toMatchObject([
    { path: null, code: 'container-damaged', what: expect.stringContaining('line 3') },
  ])
})

describe('what has no sense in an export', () => {
  it.each([
    ['a number', '7'],
    ['null', 'null'],
    ['a text', '"kabar"'],
    ['lists that are none', '{"bookmarks":{"a":1}}'],
    ['collections without links', '{"collections":[{"links":7}]}'],
  ])('such as %s is something else', (_title, text) => {
    expect(readJson(Buffer.from(text))).toBe('other')
  })

  it('such as an absurd depth is no crash, and no list of this kind', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    expect(['other', 'article']).toContainEqual(readJson(Buffer.from(deep)))
  })

  it('such as a field of another type counts as left out', () => {
    const entry = { url: 'https://kabar.example/a', is_archived: 1, title: 7, published_by: 'Sari' }
    expect(readJson(Buffer.from(JSON.stringify([entry])))).toMatchObject({
      stories: [{ path: 'kabar.example/a.html', item: { title: '', author: '' } }],
    })
  })
})

describe('a table of addresses', () => {
  it('has rows of any length, and quotes where they do not belong', () => {
    const { stories = [], problems } = readTable(
      'Satu,https://kabar.example/1\nDua "dua",https://kabar.example/2,1722301200,,unread,lagi\n,,\n',
    )
    expect(stories.map(({ item }) => item.title)).toEqual(['Satu', 'Dua &quot;dua&quot;'])
    expect(problems).toEqual([{ path: null, code: 'items-without-address', what: '1 of 3 items.' }])
  })

  it('of more rows than any list has is read so far', () => {
    const rows = Array.from(
      { length: 100_010 },
      (_, index) => `A,https://kabar.example/${index},,,`,
    )
    const { stories = [], problems } = readTable(rows.join('\n'))
    expect(stories).toHaveLength(100_000)
    expect(problems.map(({ code }) => code)).toEqual(['too-many-entries'])
  })

  it('has no address that runs script', () => {
    const { stories = [] } = readTable('A,javascript:alert(1),,,\nB,https://kabar.example/b,,,')
    expect(stories.map(({ known }) => known.url)).toEqual(['https://kabar.example/b'])
  })
})

it('a file that is too large to be an export is refused', () => {
  const large = { ...holdBytes(Buffer.from('')), size: 65_000_000 }
  const file = { name: 'a.json', readHead: () => Buffer.alloc(0), open: () => large }
  expect(() => readJsonFile(file)).toThrow('It has 65000000 bytes.')
})
