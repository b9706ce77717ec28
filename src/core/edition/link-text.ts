import { changeBody, type KeptText } from '../article/article-text.ts'
import { canonicalUrl } from '../article/canonical-url.ts'
import { resolveLinks } from './resolve-links.ts'

/**
 * Adds slugs to the links of a record's text that lead to articles of the edition: in its beginning at once, in
 * the body when it is read.
 */
export function linkText(
  { gist, text }: KeptText,
  ownSlug: string,
  slugOf: ReadonlyMap<string, string>,
): KeptText {
  if (gist.links.length === 0) return { gist, text }
  const slugs = gist.links.map((href) => slugOf.get(canonicalUrl(href)) ?? null)
  return changeBody({ gist, text }, slugs, (body) => resolveLinks(body, ownSlug, slugOf))
}
