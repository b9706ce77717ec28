import type { PublishedArticle } from '../article/schema.ts'

/** An article as JSON that follows the published schema, so that another archive can take it in. */
export function formatArticleJson(article: PublishedArticle): string {
  return `${JSON.stringify(article, null, 2)}\n`
}
