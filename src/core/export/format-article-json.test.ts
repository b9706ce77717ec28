import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { compileSeeds } from '../../site/seeds/compile-seeds.ts'
import { fullArticle } from '../article/article-fixture.ts'
import { parseArticle } from '../article/parse-article.ts'
import { capturedPicture } from '../article/picture-fixture.ts'
import { type PublishedArticle, PublishedArticleSchema } from '../article/schema.ts'
import { knownSite, openAll, unknownSite } from '../publish/publish-fixture.ts'
import { anyArticle, publishOne } from './export-fixture.ts'
import { formatArticleJson } from './format-article-json.ts'

function expectRoundTrip(article: PublishedArticle) {
  const json: unknown = JSON.parse(formatArticleJson(article, knownSite))
  expect(v.parse(PublishedArticleSchema, json)).toEqual(article)
  const parsed = parseArticle(json)
  expect(parsed.type === 'article' && parsed.article.headline).toBe(article.headline)
}

it('every article of the seed survives the round trip, and is a valid source article', async () => {
  const { articles } = openAll((await compileSeeds('seeds')).built)
  for (const article of articles) expectRoundTrip(article)
  expect(formatArticleJson(articles[0] ?? expect.fail(), knownSite)).toMatch(
    /^\{\n {2}"version": 2,\n/,
  )
})

it('any article survives a round trip', () => {
  fc.assert(fc.property(anyArticle, expectRoundTrip))
})

it('the site of pictures is named, where it is known', () => {
  const article = publishOne(fullArticle('Satu', { figure: capturedPicture('/media/a.jpg') }))
  const read = (...options: Parameters<typeof formatArticleJson>) =>
    JSON.parse(formatArticleJson(...options))
  expectRoundTrip(article)
  expect(read(article, knownSite)).toHaveProperty('site', 'https://arsip.example/simak/')
  expect(read(article, unknownSite)).not.toHaveProperty('site')
  expect(read(publishOne(fullArticle('Dua')), knownSite)).not.toHaveProperty('site')
})
