import { expect, it } from 'vitest'
import { briefArticle, capturedAt, fullArticle } from './article-fixture.ts'
import { findListedAt } from './find-listed-at.ts'
import type { Article } from './schema.ts'

const { provenance } = fullArticle('Satu')
const find = (article: Article) => findListedAt({ ...article, slug: 'satu', related: [] })?.at

it('related stories are dated by the page that lists them, and not by the day of saving an address', () => {
  expect(find(fullArticle('Satu'))).toBe(capturedAt)
  expect(find(briefArticle('Dua', { provenance }))).toBe(capturedAt)
  expect(find(briefArticle('Dua', { provenance, knownFrom: 'addresses' }))).toBeUndefined()
})
