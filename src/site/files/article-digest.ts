import { createHash } from 'node:crypto'
import type { PublishedArticle } from '../../core/article/schema.ts'

const known = new WeakMap<PublishedArticle, string>()

/** Returns a hash of an article's data. It is remembered, because several files are made from each article. */
export function digestArticle(article: PublishedArticle): string {
  const before = known.get(article)
  if (before !== undefined) return before
  const digest = createHash('sha256').update(JSON.stringify(article)).digest('base64url')
  known.set(article, digest)
  return digest
}
