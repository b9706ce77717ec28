import type { PublishedArticle } from '../article/schema.ts'

/** Formats an article as JSON that matches the published schema, so that another archive can import it. */
export function formatArticleJson(article: PublishedArticle): string {
  return `${JSON.stringify(article, null, 2)}\n`
}
