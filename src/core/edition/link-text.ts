import type { FullRecord } from '../article/article-record.ts'
import { canonicalUrl } from '../article/canonical-url.ts'
import { resolveLinks } from './resolve-links.ts'

/**
 * Adds slugs to the links of a record's text that lead to articles of the edition: in its beginning at once, in
 * the body when it is read.
 */
export function linkText(
  { gist, text }: Pick<FullRecord, 'gist' | 'text'>,
  ownSlug: string,
  slugOf: ReadonlyMap<string, string>,
): Pick<FullRecord, 'gist' | 'text'> {
  if (gist.links.length === 0) return { gist, text }
  const slugs = gist.links.map((href) => slugOf.get(canonicalUrl(href)) ?? null)
  return {
    gist: { ...gist, start: resolveLinks(gist.start, ownSlug, slugOf) },
    text: {
      madeFrom: text.madeFrom === null ? null : JSON.stringify([text.madeFrom, slugs]),
      read: () => resolveLinks(text.read(), ownSlug, slugOf),
    },
  }
}
