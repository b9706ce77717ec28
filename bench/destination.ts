import type { PublishedArticle } from '../src/core/article/schema.ts'
import type { Wanted } from './observe-page.ts'

/** Enough characters to distinguish one paragraph from all others. */
const pieceLength = 60

/** Describes what must be painted before a reader who comes from one article has arrived at another. */
export function describeDestination(article: PublishedArticle, from: PublishedArticle): Wanted {
  const known = new Set([from.headline, ...from.related.map(({ headline }) => headline)])
  const fresh = article.related.find(({ headline }) => !known.has(headline))
  // The previous page contains the other headlines too, but its own was not a link there.
  const back = article.related.find(({ headline }) => headline === from.headline)
  return {
    headline: article.headline,
    text: findPiece(article),
    list: (back ?? fresh)?.headline ?? null,
  }
}

/**
 * Returns the end of a full article's first paragraph, because a card may already show its start; or the
 * start of a brief's summary, because each site may shorten it differently.
 */
function findPiece(article: PublishedArticle): string | null {
  if (article.type === 'brief') return article.summary?.slice(0, pieceLength) ?? null
  const opening = article.body.find((block) => block.type === 'paragraph')
  return opening?.text.slice(-pieceLength) ?? null
}
