import type { PublishedArticle } from '../article/schema.ts'
import { paths } from './paths.ts'

/**
 * Returns the path at which a reader of a citation finds the cited text: that of the version, because the
 * article's own address shows newer versions later. An article with one version has only its own.
 */
export function findCitedPath(article: PublishedArticle): string {
  return paths.article(article.slug, article.type === 'full' ? article.versionPart : undefined)
}
