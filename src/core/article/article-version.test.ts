import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fullArticle, heading, paragraph } from './article-fixture.ts'
import { everyBlock } from './block-fixture.ts'
import { formatPath, parseArticle } from './parse-article.ts'
import { describePicture } from './picture.ts'
import { PublishedArticleSchema } from './schema.ts'

const whole = fullArticle('Jembatan')
const { deck, section, updated, ...old } = whole

/** An article as version 1 of the app wrote it. */
const first = {
  ...old,
  version: 1,
  figure: { caption: 'Warga menyeberang.', credit: null },
  body: [
    { type: 'paragraph', text: 'Warga menunggu.' },
    { type: 'heading', text: 'Dua tahun' },
  ],
}

describe('an article of version 1', () => {
  const upgraded = {
    ...whole,
    figure: describePicture('Warga menyeberang.', null),
    body: [paragraph('Warga menunggu.'), heading('Dua tahun')],
  }

  it('is upgraded during parsing', () => {
    expect(parseArticle(first)).toEqual({ type: 'article', article: upgraded })
  })

  it('is upgraded also in the form that an older build published', () => {
    const published = { ...first, slug: 'jembatan', related: [] }
    expect(v.parse(PublishedArticleSchema, published)).toEqual({
      ...upgraded,
      slug: 'jembatan',
      related: [],
    })
  })
})

it('an article of version 2 with every block and mark is parsed unchanged', () => {
  const article = {
    ...whole,
    deck: 'Setelah dua tahun.',
    section: 'Daerah',
    updated: whole.published,
    figure: {
      ...describePicture('Warga.', null),
      file: {
        path: '/media/3f9a.webp',
        width: 1200,
        height: 800,
        sizes: [{ path: '/media/3f9a-600.webp', width: 600, height: 400 }],
        colour: '#a3b1c2',
        motion: { path: '/media/3f9a-motion.webp', width: 640, height: 427, bytes: 90_000 },
      },
    },
    body: everyBlock,
    provenance: { ...whole.provenance, sha256: '0'.repeat(64) },
    versions: [{ capturedAt: null, sha256: 'f'.repeat(64), addressPart: '2024-09-19' }],
  }
  expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual({ type: 'article', article })
})

describe('parseArticle refuses', () => {
  const text = 'Kabar 🙂 desa'
  const marked = (mark: object) => ({ type: 'paragraph', text, marks: [mark] })
  const item = (list: object | null) => ({ text: 'a', list })
  const list = (...items: object[]) => ({ type: 'list', ordered: false, items })
  it.each([
    ['a mark beyond its text', marked({ type: 'strong', start: 0, end: 99 }), 'marks'],
    ['a mark that is empty', marked({ type: 'strong', start: 3, end: 3 }), 'marks'],
    ['a mark that cuts a character in two', marked({ type: 'sup', start: 0, end: 7 }), 'marks'],
    ['an unknown mark', marked({ type: 'blink', start: 0, end: 5 }), 'marks[0].type'],
    [
      'a link that runs script',
      marked({ type: 'link', start: 0, end: 5, href: 'javascript:alert(1)' }),
      'marks[0].href',
    ],
    ['a heading beside the headline', { type: 'heading', text, level: 1 }, 'level'],
    ['a list without items', list(), 'items'],
    [
      'a mark beyond an inner item',
      list(item(list({ text: 'a', marks: [{ type: 'sub', start: 0, end: 2 }] }))),
      'items',
    ],
    [
      'a list three levels below an item',
      list(item(list(item(list(item(list(item(null)))))))),
      'items[0].list.items[0].list.items[0].list',
    ],
    ['a table without rows', { type: 'table', rows: [] }, 'rows'],
    ['a picture outside of /media', { type: 'picture', file: { path: '/a.png' } }, 'file.path'],
    [
      'code with a bidirectional override',
      { type: 'preformatted', text: '\u202E', kind: 'code' },
      'text',
    ],
  ])('%s and names the place', (_title, block, place) => {
    const parsed = parseArticle({ ...whole, body: [block] })
    const places =
      parsed.type === 'article' ? [] : parsed.violations.map(({ path }) => formatPath(path))
    expect(places).toContain(`body[0].${place}`)
  })
})

describe('a block that this version does not know', () => {
  const published = { ...whole, slug: 'jembatan', related: [] }
  const unknown = { type: 'chart', data: [1, 2] }

  it('is skipped and counted in a published article, and the rest is kept', () => {
    const input = { ...published, body: [unknown, ...whole.body, unknown] }
    expect(v.parse(PublishedArticleSchema, input)).toEqual({ ...published, skippedBlocks: 2 })
  })

  it('does not hide that a known block is damaged', () => {
    const input = { ...published, body: [{ type: 'paragraph' }, ...whole.body] }
    expect(v.is(PublishedArticleSchema, input)).toBe(false)
  })

  it('is rejected in a source article, so that its author learns of it', () => {
    expect(parseArticle({ ...whole, body: [unknown] }).type).toBe('violations')
  })
})
