import { expect, test } from 'vitest'
import { listArchive } from '../archive/list-archive.ts'
import { recogniseArchive } from '../archive/recognise-archive.ts'
import { fullArticle } from '../article/article-fixture.ts'
import { recogniseArticle } from '../article/recognise-article.ts'
import { openAll } from '../publish/publish-fixture.ts'
import { buildEdition } from './build-edition.ts'
import { isEdition } from './recognise-edition.ts'

const built = buildEdition(
  Array.from({ length: 60 }, (_, n) => ({
    file: `${n}.txt`,
    article: fullArticle(`Kabar ${n}`),
  })),
)
const { articles } = openAll(built)
const [article] = articles
const archive = listArchive(built).map((page) => page.archive)
if (article?.type !== 'full') throw new Error('The edition lacks a document.')

const isArchive = (value: unknown) => recogniseArchive(value) !== null
const isArticle = (value: unknown) => recogniseArticle(value) !== null
const checks = [isEdition, isArchive, isArticle]
/** A document after a round trip through JSON. */
const send = (document: object): unknown => JSON.parse(JSON.stringify(document))

test('each document of the build is recognised as its own type and no other', () => {
  for (const [index, documents] of [[built.edition], archive, articles].entries()) {
    for (const document of documents) {
      expect(checks.map((check) => check(send(document)))).toEqual(
        checks.map((_, each) => each === index),
      )
    }
  }
})

test.each([null, 7, 'teks', [], {}, { version: 2 }, { type: 'missing' }])(
  '%j is none of them',
  (value) => {
    expect(checks.some((check) => check(value))).toBe(false)
  },
)

test.each([
  ['version', { ...built.edition, version: 2 }],
  ['stories', { ...built.edition, stories: [{ headline: 'Tanpa alamat' }] }],
  ['lead', { ...built.edition, lead: {} }],
])('an edition with another %s is not recognised', (_field, edition) => {
  expect(isEdition(send(edition))).toBe(false)
})

test.each([
  ['of an older version', { ...article, version: 1 }],
  ['of a newer version', { ...article, version: 3 }],
  ['without a slug', { ...article, slug: undefined }],
  ['with a headline that is no text', { ...article, headline: { text: 'Kabar' } }],
  ['whose time is a text', { ...article, published: '2024' }],
  ['without a body', { ...article, body: [] }],
  ['with a block that has no type', { ...article, body: ['Halo'] }],
  ['with a related story that is none', { ...article, related: [null] }],
])('an article %s is left to the schema', (_what, changed) => {
  expect(isArticle(send(changed))).toBe(false)
})

test('blocks of an unknown type are skipped and counted', () => {
  const body = [...article.body, { type: 'hologram', depth: 3 }]
  expect(recogniseArticle(send({ ...article, body }))).toEqual({ ...article, skippedBlocks: 1 })
  expect(recogniseArticle(send({ ...article, body: body.slice(-1) }))).toMatchObject({
    body: [],
    skippedBlocks: 1,
  })
})
