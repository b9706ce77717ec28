import type { PublishedArticle } from '../article/schema.ts'
import { escapeMarkup } from '../publish/markup.ts'

/** An article as one chapter of a book. */
export type EpubChapter = {
  article: PublishedArticle
  /** Its file, beside the package document. */
  path: string
  /** Never empty, which no title of an EPUB may be. */
  title: string
  /** Language tag that validators accept. */
  language: string
}

/** The articles of a book as its chapters, in the order given. */
export function listEpubChapters(articles: readonly PublishedArticle[]): EpubChapter[] {
  return articles.map((article, index) => ({
    article,
    path: `article-${index + 1}.xhtml`,
    title: findTitle(article),
    language: cutLanguageTag(article.language),
  }))
}

/** A headline of nothing but characters that XML forbids leaves no title: the address gives one. */
function findTitle({ headline, slug }: PublishedArticle): string {
  return escapeMarkup(headline).trim() === '' ? slug : headline
}

/**
 * Language, script and region of a tag, which are well-formed by their shape (RFC 5646, 2.1). The
 * schema lets through what may follow them unread, and a validator would refuse the book for it.
 */
function cutLanguageTag(tag: string): string {
  return (
    /^[a-z]{2,3}(?:-[a-z]{4}(?![^-]))?(?:-(?:[a-z]{2}|\d{3})(?![^-]))?/i.exec(tag)?.[0] ?? 'und'
  )
}
