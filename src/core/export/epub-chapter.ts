import type { PublishedArticle } from '../article/schema.ts'
import { escapeMarkup } from '../publish/markup.ts'
import { cleanText } from '../text/clean-text.ts'

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

/** A headline of nothing but white space and characters that XML forbids is no title: the address is. */
function findTitle({ headline, slug }: PublishedArticle): string {
  // Cleaned before it is escaped: a tab is escaped to a character reference, which is not empty.
  return escapeMarkup(cleanText(headline)) === '' ? slug : headline
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
