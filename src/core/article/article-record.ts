import type { KeptText } from './article-text.ts'
import type { Article, FullArticle, PublishedArticle, PublishedFullArticle } from './schema.ts'

/** A full article as an edition keeps it in memory: all but its body. */
export type FullRecord = Omit<FullArticle, 'body'> & KeptText

/** An article as an edition keeps it in memory. */
export type ArticleRecord = FullRecord | Extract<Article, { type: 'brief' }>

/** A published full article as an edition keeps it in memory: all but its body. */
export type PublishedFullRecord = Omit<PublishedFullArticle, 'body'> & KeptText

/** A published article as an edition keeps it in memory. */
export type PublishedRecord = PublishedFullRecord | Extract<PublishedArticle, { type: 'brief' }>

/** Opens a record: reads the body of its article. */
export function openRecord(record: ArticleRecord): Article {
  return record.type === 'full' ? openFullRecord(record) : record
}

/** Opens the record of a full article. */
export function openFullRecord({ gist: _, text, ...article }: FullRecord): FullArticle {
  return { ...article, body: text.read() }
}

/** Opens the record of a published article. */
export function openPublished(record: PublishedRecord): PublishedArticle {
  return record.type === 'full' ? openPublishedFull(record) : record
}

/** Opens the record of a published full article. */
export function openPublishedFull(record: PublishedFullRecord): PublishedFullArticle {
  const { gist: _, text, ...article } = record
  return { ...article, body: text.read() }
}
