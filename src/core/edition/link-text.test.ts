import { expect, it } from 'vitest'
import { paragraph } from '../article/article-fixture.ts'
import type { Block } from '../article/block.ts'
import type { LinkMark } from '../article/mark.ts'
import { linkText } from './link-text.ts'
import { takeGist } from './take-gist.ts'

const bamboo = 'https://www.koran.example/berita/bambu'
const rattan = 'https://koran.example/berita/rotan'
const link = (href: string): LinkMark => ({ type: 'link', start: 0, end: 4, href })

const recordOf = (body: Block[], madeFrom: string | null = 'teks') => ({
  gist: takeGist(body),
  text: { madeFrom, read: () => body },
})
const slugs = (bambu: string, rotan?: string) =>
  new Map([
    ['koran.example/berita/bambu', bambu],
    ...(rotan === undefined ? [] : [['koran.example/berita/rotan', rotan] as const]),
  ])

const long = 'Kata demi kata. '.repeat(15)
const body = [paragraph(long, [link(bamboo)]), paragraph('Kata siapa?', [link(rattan)])]
const marksOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? block.marks : []))
const find = (
  slugOf: ReadonlyMap<string, string>,
  blocks = body,
  madeFrom: string | null = 'teks',
) => linkText(recordOf(blocks, madeFrom), 'jembatan', slugOf).text.madeFrom

it('links lead to articles of the edition, in the beginning and in the body', () => {
  const { gist, text } = linkText(recordOf(body), 'jembatan', slugs('bambu', 'rotan'))
  const [first, second] = [
    { ...link(bamboo), slug: 'bambu' },
    { ...link(rattan), slug: 'rotan' },
  ]
  expect(marksOf(gist.start)).toEqual([first])
  expect(marksOf(text.read())).toEqual([first, second])
  expect(gist).toEqual({ ...takeGist(body), start: [{ ...body[0], marks: [first] }] })
})

it('links to the article itself and to other pages stay as they are', () => {
  const { gist, text } = linkText(recordOf(body), 'bambu', slugs('bambu'))
  expect(gist.start).toEqual(body.slice(0, 1))
  expect(text.read()).toEqual(body)
})

it('a linked text is another one when a link leads elsewhere', () => {
  const before = find(slugs('bambu', 'rotan'))
  expect(find(slugs('bambu', 'rotan'))).toBe(before)
  const others = [
    find(slugs('bambu-2', 'rotan')),
    find(slugs('bambu', 'rotan-2')),
    find(slugs('rotan', 'bambu')),
    find(slugs('bambu')),
    find(new Map()),
    find(slugs('bambu', 'rotan'), body, 'teks lain'),
  ]
  expect(new Set([before, ...others]).size).toBe(7)
})

it('a text is as before when only articles change to which it does not link', () => {
  const slugOf = slugs('bambu')
  expect(find(new Map([...slugOf, ['koran.example/berita/lain', 'lain']]))).toBe(find(slugOf))
})

it('a text of which only the body says what it is stays one', () => {
  expect(find(slugs('bambu'), body, null)).toBeNull()
})

it('a text without links stays the same object', () => {
  const record = recordOf([paragraph(long, [{ type: 'strong', start: 0, end: 4 }])])
  const linked = linkText(record, 'jembatan', slugs('bambu', 'rotan'))
  expect(linked.gist).toBe(record.gist)
  expect(linked.text).toBe(record.text)
})
