import type { CaptureMoment } from './provenance.ts'
import type { PublishedArticle } from './schema.ts'

/**
 * Returns the moment to which the times of an article's related stories are relative: that of the capture whose
 * page lists them. Null for a brief that no page lists: when its address was saved says nothing of them.
 */
export function findListedAt(article: PublishedArticle): CaptureMoment | null {
  const isListed = article.type === 'full' || article.knownFrom === undefined
  return isListed ? article.provenance.captured : null
}
