import type { PublishedArticle } from '../article/schema.ts'
import { escapeMarkup } from '../publish/markup.ts'
import { cleanText } from '../text/clean-text.ts'

/** An article as a chapter of a book. */
export type EpubChapter = {
  article: PublishedArticle
  /** Path of its file, relative to the package document. */
  path: string
  /** Never empty, because EPUB requires titles. */
  title: string
  /** A language tag that validators accept. */
  language: string
}

/** Converts articles to chapters, in the given order. */
export function listEpubChapters(articles: readonly PublishedArticle[]): EpubChapter[] {
  return articles.map((article, index) => ({
    article,
    path: `article-${index + 1}.xhtml`,
    title: findTitle(article),
    language: cutLanguageTag(article.language),
  }))
}

/** Uses the slug as title if the headline consists only of white space and characters that XML forbids. */
function findTitle({ headline, slug }: PublishedArticle): string {
  // Cleaned before escaping: a tab would become a character reference, which is not empty.
  return escapeMarkup(cleanText(headline)) === '' ? slug : headline
}

/**
 * Keeps language, script and region of a tag, which are valid by their shape (RFC 5646, 2.1):
 * `en-GB-x-foo` → "en-GB". The schema does not check what follows, and a validator could reject the book
 * because of it.
 */
function cutLanguageTag(tag: string): string {
  return (
    /^[a-z]{2,3}(?:-[a-z]{4}(?![^-]))?(?:-(?:[a-z]{2}|\d{3})(?![^-]))?/i.exec(tag)?.[0] ?? 'und'
  )
}
