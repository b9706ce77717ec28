import { afterEach, expect, it, vi } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import { publishOne } from '../../core/export/export-fixture.ts'
import { LoadFailure } from './load-document.ts'
import { articleQuery, createQueryClient, editionQuery } from './queries.ts'

afterEach(() => vi.unstubAllGlobals())

/** Loads this document; returns the article, or the type of the failure. */
async function load(document: unknown) {
  vi.stubGlobal('fetch', async () => Response.json(document))
  try {
    return await createQueryClient().fetchQuery(articleQuery('kabar-baik'))
  } catch (error) {
    return error instanceof LoadFailure ? error.type : error
  }
}

const article = publishOne(fullArticle('Kabar baik'))

it('resolves to the parsed document', async () => {
  expect(await load(article)).toEqual(article)
})

it('a document of a later version is newer, not damaged', async () => {
  expect(await load({ ...article, version: 99 })).toBe('newer')
  expect(await load({ ...article, version: 99, body: 'another shape' })).toBe('newer')
})

it('an article of version 1, kept by an older app, is upgraded', async () => {
  expect(await load({ ...article, version: 1 })).toEqual(article)
})

it('another document is damaged', async () => {
  expect(await load({ total: 3, stories: [] })).toBe('damaged')
})

it('a document that only claims a version is damaged', async () => {
  expect(await load({ ...article, version: '2' })).toBe('damaged')
  expect(await load({ ...article, version: null })).toBe('damaged')
  expect(await load({ ...article, headline: '' })).toBe('damaged')
})

it('an edition of a later version is newer as well', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ version: 7, sections: [] }))
  await expect(createQueryClient().fetchQuery(editionQuery)).rejects.toMatchObject({
    type: 'newer',
    url: '/data/edition.json',
  })
})

it('blocks of a type that this version does not know are skipped and counted', async () => {
  const body = [...('body' in article ? article.body : []), { type: 'hologram', depth: 3 }]
  expect(await load({ ...article, body })).toEqual({ ...article, skippedBlocks: 1 })
})
