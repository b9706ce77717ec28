import type { PublishedArticle } from '../src/core/article/schema.ts'
import type { Wanted } from './observe-page.ts'

/** So many characters tell a paragraph from all others. */
const pieceLength = 60

/** What must be painted before a reader who came from one article has arrived at another. */
export function describeDestination(article: PublishedArticle, from: PublishedArticle): Wanted {
  const known = new Set([from.headline, ...from.related.map(({ headline }) => headline)])
  const fresh = article.related.find(({ headline }) => !known.has(headline))
  // The page that was left holds the others too; its own headline was no link there.
  const back = article.related.find(({ headline }) => headline === from.headline)
  return {
    headline: article.headline,
    text: findPiece(article),
    list: (back ?? fresh)?.headline ?? null,
  }
}

/**
 * The end of a full article's first paragraph: a card may already show how it begins. The beginning of
 * a brief's summary: each site may end it in its own way.
 */
function findPiece(article: PublishedArticle): string | null {
  if (article.type === 'brief') return article.summary?.slice(0, pieceLength) ?? null
  const opening = article.body.find((block) => block.type === 'paragraph')
  return opening?.text.slice(-pieceLength) ?? null
}
