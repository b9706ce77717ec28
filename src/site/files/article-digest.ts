import { createHash } from 'node:crypto'
import type { PublishedRecord } from '../../core/article/article-record.ts'

const known = new WeakMap<PublishedRecord, string>()

/** Returns a hash of an article's data. It is remembered, because several files are made from each article. */
export function digestArticle(article: PublishedRecord): string {
  const before = known.get(article)
  if (before !== undefined) return before
  const digest = createHash('sha256').update(describe(article)).digest('base64url')
  known.set(article, digest)
  return digest
}

/** JSON leaves out the function that reads the body, so what that is made from stands for it. */
function describe(article: PublishedRecord): string {
  const record = JSON.stringify(article)
  return article.type === 'full' && article.text.madeFrom === null
    ? JSON.stringify([record, article.text.read()])
    : record
}
