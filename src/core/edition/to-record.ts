import type { ArticleRecord, FullRecord } from '../article/article-record.ts'
import type { Article, FullArticle } from '../article/schema.ts'
import { takeGist } from './take-gist.ts'

/** Converts an article in memory to a record, which holds its body nevertheless. A record stays as it is. */
export function toRecord(article: Article | ArticleRecord): ArticleRecord {
  return article.type === 'full' && 'body' in article ? toFullRecord(article) : article
}

/** Converts a full article in memory to a record. */
export function toFullRecord({ body, ...article }: FullArticle): FullRecord {
  return { gist: takeGist(body), text: { madeFrom: null, read: () => body }, ...article }
}
